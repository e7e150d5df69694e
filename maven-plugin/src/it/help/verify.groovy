import groovy.xml.XmlSlurper

// every goal and every parameter that can be set is there, with what it is for
def log = new File(basedir, 'build.log').readLines()*.trim()
def plugin = new XmlSlurper().parse(new File(basedir, '../../classes/META-INF/maven/plugin.xml'))
assert plugin.mojos.mojo*.goal*.text().sort() == ['bundle', 'generate', 'help']
plugin.mojos.mojo.each { mojo ->
    def goal = mojo.goal.text()
    assert log.contains('framewright:' + goal)
    mojo.parameters.parameter.findAll { it.editable.text() == 'true' }.each { parameter ->
        def name = parameter.name.text()
        assert log.any { it == name || it.startsWith(name + ' (Default:') } : name
        assert parameter.description.text().length() > 20
    }
}
assert log.any { it.contains('validators in any') }
