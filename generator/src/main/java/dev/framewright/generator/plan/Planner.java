package dev.framewright.generator.plan;

import dev.framewright.generator.dedup.Duplicates;
import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.model.ProtocolModel;
import dev.framewright.generator.model.TypeDefinition;
import dev.framewright.generator.naming.FileNames;
import dev.framewright.generator.naming.JavaText;
import dev.framewright.generator.source.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The {@code plan} stage: from a protocol to the names of everything that will be generated for it. */
public final class Planner {
    static final Location NOWHERE = Location.ofFile("protocol.json");

    private Planner() {}

    /** The same without names that the build chose. */
    public static @Nullable JavaPlan plan(
            ProtocolModel model, @Nullable String packageOverride, Diagnostics diagnostics) {
        return plan(model, packageOverride, Map.of(), diagnostics);
    }

    /**
     * Plans the classes of a protocol.
     *
     * @param packageOverride the package to use whatever the description says
     * @param chosen Java names by schema location, {@code file.json#/pointer}
     * @return the plan, or null when there are errors
     */
    public static @Nullable JavaPlan plan(
            ProtocolModel whole,
            @Nullable String packageOverride,
            Map<String, String> chosen,
            Diagnostics diagnostics) {
        String packageName = packageName(whole, packageOverride, diagnostics);
        if (packageName == null) {
            return null;
        }
        Duplicates.Merged merged = Duplicates.merge(whole);
        return plan(merged, packageName, Overrides.of(whole, merged, chosen, diagnostics), diagnostics);
    }

    private static @Nullable String packageName(
            ProtocolModel model, @Nullable String packageOverride, Diagnostics diagnostics) {
        String packageName = packageOverride != null ? packageOverride : model.javaPackage();
        if (packageName == null) {
            diagnostics.error(
                    "FW0601",
                    NOWHERE,
                    "no Java package is given",
                    "add \"javaPackage\", or set the package in the build");
            return null;
        }
        if (!JavaText.isPackage(packageName)) {
            diagnostics.error(
                    "FW0601",
                    NOWHERE,
                    "\"" + packageName + "\" is no legal Java package",
                    "use a name like org.example.api");
            return null;
        }
        Stream.of(packageName.split("\\."))
                .filter(FileNames::isDevice)
                .forEach(part -> diagnostics.warning(
                        "FW0613",
                        NOWHERE,
                        "the package " + packageName + " needs a directory \"" + part + "\", which Windows cannot have",
                        "choose another name for it"));
        return packageName;
    }

    private static @Nullable JavaPlan plan(
            Duplicates.Merged merged, String packageName, Overrides overrides, Diagnostics diagnostics) {
        ProtocolModel model = merged.model();
        TypeNames names = new TypeNames(merged, overrides);
        Map<String, Location> places = new TreeMap<>();
        model.types().forEach(type -> places.put(TypeNames.key(type.id()), type.location()));
        new NameReport(diagnostics).report(names.problems(), places::get, "type");

        JavaTypes javaTypes = new JavaTypes(names.types(model));
        TypePlanner typePlanner =
                new TypePlanner(names, javaTypes, new Parents(model, javaTypes), overrides, diagnostics);
        List<TypePlan> types = new ArrayList<>();
        for (TypeDefinition type : model.types()) {
            types.addAll(typePlanner.plan(type));
        }
        types.sort(Comparator.comparing(TypePlan::name));

        Map<String, TypePlan.RecordPlan> records = new TreeMap<>();
        types.forEach(type -> {
            if (type instanceof TypePlan.RecordPlan record) {
                records.put(record.name(), record);
            }
        });
        ProtocolPlan protocol = model.envelope() == null
                ? null
                : new ProtocolPlanner(model, names, javaTypes, typePlanner, records, overrides, diagnostics)
                        .plan(model.envelope());
        return diagnostics.hasErrors()
                ? null
                : new JavaPlan(model, packageName, FileNames.resource(model.name()), javaTypes, types, protocol);
    }
}
