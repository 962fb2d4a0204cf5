using System.Xml.Linq;
using Umkm.PublicDocumentation;

// Umkm.PublicDocumentation ASSEMBLY FROM TO: writes the documentation of an assembly without the members that only the assembly itself can use.
HashSet<string> visible = VisibleMembers.Of(args[0]);
XDocument documentation = XDocument.Load(args[1], LoadOptions.PreserveWhitespace);
documentation.Descendants("member").Where(m => !visible.Contains(VisibleMembers.KeyOf(m.Attribute("name")!.Value))).Remove();
Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(args[2]))!);
documentation.Save(args[2], SaveOptions.DisableFormatting);
