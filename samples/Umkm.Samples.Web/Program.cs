// A web front end without a build step, an account or a store: dotnet run --project samples/Umkm.Samples.Web
using Umkm.AspNetCore;
using Umkm.Samples.Web;

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
builder.Services.AddUmkm();
builder.Services.AddHealthChecks().AddUmkm(degradedAfterDays: 365);
builder.Services.AddSingleton(TimeProvider.System);

WebApplication app = builder.Build();
app.MapUmkm("/umkm");
app.MapHealthChecks("/sehat");
InterviewPages.Map(app);
OfficerPages.Map(app);
app.Run();

/// <summary>Named so that tests can start the program.</summary>
public partial class Program;
