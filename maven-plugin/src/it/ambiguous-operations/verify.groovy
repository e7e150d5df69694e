import dev.framewright.maven.FailedBuild

FailedBuild.in(basedir).saysOnly(
    'src/main/framewright/protocol.json:14:5 error FW0311 the operation "dim" at src/main/framewright/protocol.json:13:5 and the operation "warm" have the same code "set" and cannot be told apart: an object may be the body of either (at /operations/warm)')
