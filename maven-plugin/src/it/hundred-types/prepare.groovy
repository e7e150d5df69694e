// a hundred schemas: each is a node of a binary tree of references, in one of ten folders
def folder = new File(basedir, 'src/main/framewright')
(1..100).each { i ->
    def members = ['"number": { "type": "integer", "minimum": ' + i + ' }', '"label": { "type": "string" }']
    [2 * i, 2 * i + 1].findAll { it <= 100 }.each { child ->
        members << '"part' + child + '": { "$ref": "../group' + (child % 10) + '/node-' + child + '.schema.json" }'
    }
    def file = new File(folder, 'group' + (i % 10) + '/node-' + i + '.schema.json')
    file.parentFile.mkdirs()
    file.text = '{ "type": "object", "properties": { ' + members.join(', ') + ' }, "required": ["number"] }\n'
}
return true
