import java.util.zip.ZipFile

def generated = new File(basedir, 'target/generated-sources/framewright/org/example/types').list() as List
assert (1..99).every { generated.contains('Node' + it + '.java') }
assert generated.contains('LastNode.java') && !generated.contains('Node100.java')
assert !generated.any { it.startsWith('Tree') }

def tests = new groovy.xml.XmlSlurper().parse(new File(basedir, 'target/surefire-reports/TEST-org.example.types.TreeTest.xml'))
assert tests.@tests == '2'
assert tests.@failures == '0' && tests.@errors == '0' && tests.@skipped == '0'

new ZipFile(new File(basedir, 'target/hundred-types-1.jar')).withCloseable { jar ->
    assert jar.getEntry('META-INF/framewright/tree.ir.json') != null
}
