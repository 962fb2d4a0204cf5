#!/usr/bin/env bash
# A NIB (13 digits) printed as a barcode by bwip-js 4.11.4 and read by @zxing/library 0.23.0 (both JavaScript). In Interleaved 2 of 5, which has pairs of digits, it comes back with a zero in front and in ITF-14
# with a digit behind, 14 digits both; in EAN-13, where its last digit happens to be right, one that begins with 0 comes back as a UPC-A of 12. Code 39 with the full set of letters comes back
# as it is printed: "UD. Maju" is "UD. M+A+J+U" and a day 31/12/2026 is "31/O12/O2026". Code 128, plain Code 39 and the square codes give back what went in. No error. The numbers are invented.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > npm.log; npm install --silent --no-audit --no-fund bwip-js@4.11.4 @zxing/library@0.23.0 pngjs@7.0.0 >> npm.log
cat > run.cjs <<'JS'
const bwip = require('bwip-js');
const { PNG } = require('pngjs');
const { BinaryBitmap, BarcodeFormat, DecodeHintType, HybridBinarizer, MultiFormatReader, RGBLuminanceSource } = require('@zxing/library');
console.warn = () => {};
const readBack = async (bcid, text) => {
  const { width, height, data } = PNG.sync.read(await bwip.toBuffer({ bcid, text, scale: 3, height: 15, paddingwidth: 15, paddingheight: 10, backgroundcolor: 'FFFFFF' }));
  const grey = new Uint8ClampedArray(width * height).map((_, at) => data[4 * at]);
  const reader = new MultiFormatReader();
  reader.setHints(new Map([[DecodeHintType.TRY_HARDER, true]]));
  const read = reader.decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(grey, width, height))));
  console.log(`${bcid} ${text}: ${read.getText()} (${BarcodeFormat[read.getBarcodeFormat()]})${read.getText() === text ? '' : ', another'}`);
};
(async () => {
  for (const nib of ['9120001234567', '0220001234567']) for (const code of ['interleaved2of5', 'itf14', 'code128', 'code39', 'qrcode', 'datamatrix']) await readBack(code, nib);
  await readBack('ean13', '0220001234567');
  await readBack('ean13', '9120001234561');
  for (const text of ['UD. Maju', '31/12/2026']) for (const code of ['code39ext', 'code128', 'qrcode']) await readBack(code, text);
})();
JS
node run.cjs > seen 2> warnings
cat seen
diff seen - <<'SEEN' && echo "as seen on bwip-js 4.11.4 and @zxing/library 0.23.0"
interleaved2of5 9120001234567: 09120001234567 (ITF), another
itf14 9120001234567: 91200012345676 (ITF), another
code128 9120001234567: 9120001234567 (CODE_128)
code39 9120001234567: 9120001234567 (CODE_39)
qrcode 9120001234567: 9120001234567 (QR_CODE)
datamatrix 9120001234567: 9120001234567 (DATA_MATRIX)
interleaved2of5 0220001234567: 00220001234567 (ITF), another
itf14 0220001234567: 02200012345672 (ITF), another
code128 0220001234567: 0220001234567 (CODE_128)
code39 0220001234567: 0220001234567 (CODE_39)
qrcode 0220001234567: 0220001234567 (QR_CODE)
datamatrix 0220001234567: 0220001234567 (DATA_MATRIX)
ean13 0220001234567: 220001234567 (UPC_A), another
ean13 9120001234561: 9120001234561 (EAN_13)
code39ext UD. Maju: UD. M+A+J+U (CODE_39), another
code128 UD. Maju: UD. Maju (CODE_128)
qrcode UD. Maju: UD. Maju (QR_CODE)
code39ext 31/12/2026: 31/O12/O2026 (CODE_39), another
code128 31/12/2026: 31/12/2026 (CODE_128)
qrcode 31/12/2026: 31/12/2026 (QR_CODE)
SEEN
