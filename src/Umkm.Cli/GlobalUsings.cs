global using Umkm.Cli.Calls;
global using Umkm.Cli.Choices;
global using Umkm.Cli.Refusals;
global using Umkm.Domain;
global using Lang = Umkm.Domain.Language;
