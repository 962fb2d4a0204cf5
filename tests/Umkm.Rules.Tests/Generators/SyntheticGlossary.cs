using Umkm.Rules.Loading;
using Umkm.Rules.Tests.Support;

namespace Umkm.Rules.Tests.Generators;

/// <summary>A small glossary with every kind of term on every kind of subject, for books that nobody wrote.</summary>
internal static class SyntheticGlossary
{
    public static RuleFile File =>
        TestBooks.File(
            "istilah/uji.yaml",
            """
            istilah:
              modal: { en: capital, subjek: usaha, jenis: rupiah, arti: uji }
              omzet: { en: turnover, subjek: usaha, jenis: rupiah, arti: uji }
              laba: { en: profit, subjek: usaha, jenis: rupiah, arti: uji, minimum: tanpa batas }
              hibah: { en: grant, subjek: usaha, jenis: rupiah, arti: uji, minimum: Rp-5 }
              tenaga: { en: workers, subjek: usaha, jenis: bilangan, satuan: orang, arti: uji }
              magang: { en: apprentices, subjek: usaha, jenis: bilangan, satuan: orang, arti: uji }
              lama izin: { en: permit days, subjek: usaha, jenis: bilangan, satuan: hari, arti: uji }
              hari mulai: { en: first day, subjek: usaha, jenis: tanggal, arti: uji }
              umur: { en: age, subjek: usaha, jenis: usia, dari: hari mulai, arti: uji }
              tahun buku: { en: book year, subjek: usaha, jenis: tahun, arti: uji }
              milik asing: { en: foreign owned, subjek: usaha, jenis: ya/tidak, arti: uji }
              milik asing penuh: { en: wholly foreign owned, subjek: usaha, jenis: ya/tidak, arti: uji }
              bentuk: { en: form, subjek: usaha, jenis: pilihan, arti: uji, pilihan: { pt: { id: perseroan terbatas, en: company }, cv: { id: cv, en: partnership }, lain: { id: lain-lain, en: other } } }
              daerah: { en: region, subjek: usaha, jenis: wilayah, arti: uji }
              kode: { en: code, subjek: kegiatan, jenis: kbli, arti: uji }
              tingkat: { en: level, subjek: kegiatan, jenis: pilihan, arti: uji, pilihan: { rendah: { id: rendah, en: low }, sedang: { id: sedang, en: middle }, tinggi: { id: tinggi, en: high } } }
              omzet kegiatan: { en: turnover of the activity, subjek: kegiatan, jenis: rupiah, arti: uji }
              mulai kegiatan: { en: first day of the activity, subjek: kegiatan, jenis: tanggal, arti: uji }
              umur kegiatan: { en: age of the activity, subjek: kegiatan, jenis: usia, dari: mulai kegiatan, arti: uji }
              macam: { en: sort, subjek: produk, jenis: pilihan, arti: uji, pilihan: { pangan: { id: pangan, en: food }, batik: { id: batik, en: batik } } }
              hewani: { en: animal, subjek: produk, jenis: ya/tidak, arti: uji }
              masa: { en: shelf life, subjek: produk, jenis: bilangan, satuan: hari, arti: uji }
              tutup: { en: cover days, subjek: produk, jenis: bilangan, satuan: hari, arti: uji }
              plafon: { en: ceiling, subjek: pinjaman, jenis: rupiah, arti: uji }
              akad: { en: contract, subjek: pinjaman, jenis: tanggal, arti: uji }
              umur akad: { en: age of the contract, subjek: pinjaman, jenis: usia, dari: akad, arti: uji }
              lunas: { en: repaid, subjek: pinjaman, jenis: ya/tidak, arti: uji }
              lahan: { en: land is vacant, subjek: kelompok, jenis: ya/tidak, arti: uji }
              kas: { en: cash, subjek: kelompok, jenis: rupiah, arti: uji }
              aktif: { en: active, subjek: anggota, jenis: ya/tidak, arti: uji }
              iuran: { en: fee, subjek: anggota, jenis: rupiah, arti: uji }
              masuk: { en: joined, subjek: anggota, jenis: tanggal, arti: uji }
            jenis izin:
              hijau: { nama: Surat Hijau, en: green paper, masa berlaku: selama usaha berjalan }
              biru: { nama: Surat Biru, en: blue paper, masa berlaku: sebagaimana tercetak }
              merah: { nama: Surat Merah, en: red paper, masa berlaku: sebagaimana tercetak, terbit sampai dengan: 2019-05-01, dasar: Uji Pasal 3 }
            """
        );
}
