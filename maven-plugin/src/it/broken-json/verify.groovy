import dev.framewright.maven.FailedBuild

FailedBuild.in(basedir).saysOnly(
    'src/main/framewright/dim.schema.json:5:5 error FW0101 this is no JSON: Unexpected character (\'"\' (code 34)): was expecting comma to separate Object entries')
