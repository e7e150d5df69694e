import java.util.zip.ZipFile

def tests = new groovy.xml.XmlSlurper().parse(new File(basedir, 'station/target/surefire-reports/TEST-org.example.meter.MeterTest.xml'))
assert tests.@tests == '2'
assert tests.@failures == '0' && tests.@errors == '0' && tests.@skipped == '0'

new ZipFile(new File(basedir, 'station/target/station-1.jar')).withCloseable { jar ->
    def bundle = new groovy.json.JsonSlurper().parse(jar.getInputStream(jar.getEntry('META-INF/framewright/meter.response.schema.json')))
    assert bundle.'$defs'.keySet() == ['reading', 'readings', 'units.watts'] as Set
    assert bundle.'$defs'.reading.prefixItems.size() == 2 && bundle.'$defs'.reading.items == false
    assert bundle.'$defs'.readings.dependentRequired == [unit: ['first']]
}
