package dev.framewright.generator.emit;

import dev.framewright.generator.model.Decision;
import dev.framewright.generator.plan.JavaPlan;
import dev.framewright.generator.plan.ProtocolPlan;
import dev.framewright.generator.plan.TypePlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The {@code emit} stage: from a plan to Java source. */
public final class Emitter {
    private Emitter() {}

    /** The sources of a plan, sorted by path. */
    public static List<OutputFile> emit(JavaPlan plan) {
        Names names = new Names(plan);
        List<SourceFile> protocol = new ArrayList<>();
        if (plan.protocol() != null) {
            addProtocol(protocol, names, plan.protocol());
        }
        // this is most of a run's time, and one type has nothing to do with another
        return Stream.concat(plan.types().parallelStream().flatMap(type -> files(names, type)), protocol.stream())
                .map(file -> file.in(plan.packageName()))
                .sorted(Comparator.comparing(OutputFile::relativePath))
                .toList();
    }

    private static Stream<SourceFile> files(Names names, TypePlan type) {
        List<SourceFile> files = new ArrayList<>();
        if (type instanceof TypePlan.RecordPlan record) {
            addRecord(files, names, record);
        } else if (type instanceof TypePlan.EnumPlan enumeration) {
            addEnumeration(files, names, enumeration);
            files.add(EnumCodecEmitter.file(names, enumeration));
        } else if (type instanceof TypePlan.ChoicePlan choice) {
            if (choice.decision() instanceof Decision.Each each) {
                EachEmitter emitter = new EachEmitter(names, choice, each.exclusive());
                files.add(emitter.file());
                files.add(emitter.codec());
            } else {
                ChoiceEmitter emitter = new ChoiceEmitter(names, choice);
                files.add(emitter.file());
                files.add(emitter.codec());
            }
        }
        return files.stream();
    }

    private static void addEnumeration(List<SourceFile> files, Names names, TypePlan.EnumPlan plan) {
        if (!plan.holders().isEmpty()) {
            files.addAll(new ManyConstantsEmitter(names, plan).files());
        } else if (plan.open()) {
            files.add(new OpenEnumEmitter(names, plan).file());
        } else {
            files.add(new EnumEmitter(names, plan, names.type(plan.name())).file());
        }
    }

    private static void addRecord(List<SourceFile> files, Names names, TypePlan.RecordPlan record) {
        files.add(record.isWide() ? new WideEmitter(names, record).file() : new RecordEmitter(names, record).file());
        if (record.codec() != null) {
            files.add(
                    switch (record.shape()) {
                        case OBJECT -> new ObjectCodecEmitter(names, record).file();
                        case TUPLE -> new TupleCodecEmitter(names, record).file();
                        case VALUE -> new ValueCodecEmitter(names, record).file();
                    });
        }
    }

    private static void addProtocol(List<SourceFile> files, Names names, ProtocolPlan protocol) {
        MessagesEmitter messages = new MessagesEmitter(names, protocol);
        files.addAll(messages.interfaces());
        messages.records().forEach(record -> addRecord(files, names, record));
        files.add(new OperationsEmitter(names, protocol).file());
        files.add(new EnvelopeEmitter(protocol).file());
        files.add(new BodiesEmitter(names, protocol).file());
        files.add(new ProtocolEmitter(names, protocol).file());
        files.add(new DispatcherEmitter(names, protocol).file());
        files.add(new ClientEmitter(names, protocol).file());
        files.add(new BlockingClientEmitter(names, protocol).file());
        if (!protocol.operations().isEmpty()) {
            files.add(HandlerEmitter.file(names, protocol));
        }
    }
}
