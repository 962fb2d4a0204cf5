global using Umkm.Domain;
global using Lang = Umkm.Domain.Language;
