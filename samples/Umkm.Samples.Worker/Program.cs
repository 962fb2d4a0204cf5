// A worker that screens the registers of a queue, here a folder: dotnet run --project samples/Umkm.Samples.Worker -- /tmp/antrian
// Put a register there by moving it in, its name beginning with the assessment date: mv usaha.csv "/tmp/antrian/2026-11-22 usaha.csv"
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Umkm.Samples.Worker;

HostApplicationBuilder builder = Host.CreateApplicationBuilder();
builder.Services.AddUmkm();
builder.Services.AddSingleton(new RegisterQueue(args is [var folder] ? folder : "antrian"));
builder.Services.AddSingleton<RegisterScreener>();
builder.Services.AddHostedService<ScreeningWorker>();
builder.Build().Run();
