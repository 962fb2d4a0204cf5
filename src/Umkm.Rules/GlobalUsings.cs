global using IsoDate = Umkm.Domain.IsoDate;
global using Lang = Umkm.Domain.Language;
global using LocalizedText = Umkm.Domain.LocalizedText;
global using Place = Umkm.Domain.Place;
global using Problem = Umkm.Domain.Problem;
global using Spelling = Umkm.Domain.Spelling;
