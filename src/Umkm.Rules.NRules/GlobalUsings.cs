global using Lang = Umkm.Domain.Language;
global using LocalizedText = Umkm.Domain.LocalizedText;
