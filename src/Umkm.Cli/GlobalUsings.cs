global using Umkm.Cli.Calls;
global using Umkm.Cli.Choices;
global using Umkm.Domain;
global using Lang = Umkm.Domain.Language;
global using Umkm.Cli.Refusals;
