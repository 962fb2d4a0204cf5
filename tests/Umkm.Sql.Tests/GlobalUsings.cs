global using Lang = Umkm.Domain.Language;
