import java.util.zip.ZipFile

def log = new File(basedir, 'build.log').readLines()
assert log.findAll { it.contains('Framewright: ') }.size() == 1

def generated = new File(basedir, 'target/generated-sources/framewright/org/example/station/protocol')
assert generated.list().contains('StationClient.java')

def tests = new groovy.xml.XmlSlurper().parse(new File(basedir, 'target/surefire-reports/TEST-org.example.station.StationTest.xml'))
assert tests.@tests == '6'
assert tests.@failures == '0' && tests.@errors == '0' && tests.@skipped == '0'

new ZipFile(new File(basedir, 'target/array-envelope-1.jar')).withCloseable { jar ->
    assert jar.getEntry('org/example/station/protocol/StationClient.class') != null
    assert jar.getEntry('META-INF/framewright/station.schemas.json') != null
    assert jar.getEntry('META-INF/framewright/station.ir.json') != null
}
