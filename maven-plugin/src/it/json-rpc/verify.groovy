import java.util.zip.ZipFile

def log = new File(basedir, 'build.log').readLines()
assert log.findAll { it.contains('Framewright: ') }.size() == 2

def tests = new groovy.xml.XmlSlurper().parse(new File(basedir, 'target/surefire-reports/TEST-org.example.climate.ClimateTest.xml'))
assert tests.@tests == '4'
assert tests.@failures == '0' && tests.@errors == '0' && tests.@skipped == '0'

new ZipFile(new File(basedir, 'target/json-rpc-1.jar')).withCloseable { jar ->
    ['schemas.json', 'ir.json', 'request.schema.json', 'response.schema.json', 'push.schema.json'].each {
        assert jar.getEntry('META-INF/framewright/climate.' + it) != null
    }
    assert jar.entries().toList().every { !it.name.startsWith('.framewright') }
    def response = new groovy.json.JsonSlurper().parse(jar.getInputStream(jar.getEntry('META-INF/framewright/climate.response.schema.json')))
    assert response.'$defs'.keySet() == ['rpc-error'] as Set
}
