// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/copyas.h"

#include "models/exports/exportrequestwriter.h"
#include "models/exports/jsontext.h"
#include "models/platform/curlcommand.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

QString pythonLiteral(const JsonNode &node, int depth)
{
    const QString pad(4 * (depth + 1), u' ');
    const QString end = u'\n' + QString(4 * depth, u' ');
    switch (node.type) {
    case JsonNode::Type::Null:
        return u"None"_s;
    case JsonNode::Type::Boolean:
        return node.boolean ? u"True"_s : u"False"_s;
    case JsonNode::Type::Number:
        return node.text;
    case JsonNode::Type::String:
        return writeJson(node, JsonForm::Compact); // JSON's escapes are Python's too
    case JsonNode::Type::Array: {
        QStringList items;
        for (const JsonNode &item : node.items)
            items += pad + pythonLiteral(item, depth + 1);
        return items.isEmpty() ? u"[]"_s : QString("[\n"_L1 + items.join(",\n"_L1) + end + u']');
    }
    case JsonNode::Type::Object: {
        QStringList members;
        for (const JsonMember &member : node.members)
            members += pad + writeJson(JsonNode::string(member.key), JsonForm::Compact) + ": "_L1
                + pythonLiteral(member.value, depth + 1);
        return members.isEmpty() ? u"{}"_s : QString("{\n"_L1 + members.join(",\n"_L1) + end + u'}');
    }
    }
    return {};
}

} // namespace

QString copyAsCurl(const ExportRequest &request, const Connection &connection)
{
    QUrl url = connection.gateway;
    url.setPath(u"/data/core/ups/export/jobs"_s);
    return curlCommand("POST", url.toString(QUrl::FullyEncoded),
                       {{"Content-Type", "application/json"},
                        {"Authorization", {}},
                        {"x-api-key", connection.clientId.toUtf8()},
                        {"x-gw-ims-org-id", connection.orgId.toUtf8()},
                        {"x-sandbox-name", connection.sandbox.toUtf8()}},
                       prettyJson(request).toUtf8());
}

QString copyAsPython(const ExportRequest &request, const Connection &connection)
{
    const QString sandbox = writeJson(JsonNode::string(connection.sandbox), JsonForm::Compact);
    const JsonText json = parseJson(prettyJson(request));
    return u"import aepp\n"_s + u"from aepp import customerprofile\n\n"_s
        + u"# The file with your own credentials, as aepp.createConfigFile() makes it.\n"_s
        + u"connection = aepp.importConfigFile(\"config.json\", sandbox="_s + sandbox + u", connectInstance=True)\n"_s
        + u"profile = customerprofile.Profile(config=connection)\n\n"_s
        + u"job = profile.createExportJob(exportDefinition="_s + pythonLiteral(*json.root, 0) + u")\n"_s
        + u"print(job[\"id\"], job[\"status\"])\n"_s;
}

} // namespace exportdesk
