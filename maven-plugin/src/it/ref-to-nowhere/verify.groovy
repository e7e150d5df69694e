import dev.framewright.maven.FailedBuild

FailedBuild.in(basedir).saysOnly(
    'src/main/framewright/protocol.json:13:50 error FW0201 "$ref": "dim.schema.json#/$defs/Dimming" leads nowhere: /$defs of src/main/framewright/dim.schema.json has no "Dimming" (at /operations/dim/request/$ref)')
