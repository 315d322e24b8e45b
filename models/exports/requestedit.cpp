// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/requestedit.h"

#include "models/exports/exportrequestreader.h"
#include "models/exports/exportrequestwriter.h"
#include "models/exports/jsontext.h"
#include "models/exports/memberassignment.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct EditText {
    Q_DECLARE_TR_FUNCTIONS(exportdesk::EditText)
};

/// "filter.segments[0].segmentId" as withMemberSet() takes it.
QString dotted(QString path)
{
    static const QRegularExpression index(u"\\[(\\d+)\\]"_s);
    return path.replace(index, u".\\1"_s);
}

QString lastKey(const QString &path)
{
    return path.section(u'.', -1);
}

/// Takes the member at \a path, whose keys may contain dots themselves, out of \a node.
std::optional<JsonNode> taken(JsonNode &node, QStringView path)
{
    if (node.isArray()) {
        const qsizetype end = path.indexOf(u']');
        const std::size_t index
            = path.startsWith(u'[') ? path.sliced(1, qMax(end, 1) - 1).toULongLong() : node.items.size();
        return index < node.items.size() && path.size() > end + 2 ? taken(node.items[index], path.sliced(end + 2))
                                                                  : std::nullopt;
    }
    for (std::size_t i = node.members.size(); i-- > 0;) {
        JsonMember &member = node.members[i];
        if (member.key == path) {
            JsonNode value = member.value;
            node.members.erase(node.members.begin() + std::ptrdiff_t(i));
            return value;
        }
        const qsizetype size = member.key.size();
        if (!path.startsWith(member.key) || (path.at(size) != u'.' && path.at(size) != u'['))
            continue;
        if (auto value = taken(member.value, path.sliced(path.at(size) == u'.' ? size + 1 : size)))
            return value;
    }
    return std::nullopt;
}

} // namespace

QString jsonString(const QString &text)
{
    return writeJson(JsonNode::string(text), JsonForm::Compact);
}

ExportRequest editedRequest(const ExportRequest &request, const RequestEdit &edit)
{
    QString json = QString::fromUtf8(compactJson(request));
    QString value = edit.value;
    if (edit.from != edit.to) {
        JsonText text = parseJson(json);
        const std::optional<JsonNode> member = text.root ? taken(*text.root, edit.from) : std::nullopt;
        if (!member)
            return request;
        json = writeJson(*text.root, JsonForm::Compact);
        if (value.isEmpty())
            value = writeJson(*member, JsonForm::Compact);
    }
    const std::optional<QString> edited = withMemberSet(json, dotted(edit.to), value);
    const ReadRequest read = edited ? readExportRequest(*edited) : ReadRequest();
    return read.request.value_or(request);
}

QString editText(const RequestEdit &edit)
{
    if (edit.to.endsWith(".segmentNs"_L1) && !edit.label.isEmpty())
        return EditText::tr("Use namespace %1").arg(edit.label);
    if (!edit.label.isEmpty())
        return EditText::tr("Use %1").arg(edit.label);
    const bool sameLevel = edit.from.section(u'.', 0, -2) == edit.to.section(u'.', 0, -2);
    //: The keys of members in a JSON document
    return sameLevel ? EditText::tr("Rename %1 to %2").arg(lastKey(edit.from), lastKey(edit.to))
                     : EditText::tr("Move %1 to %2").arg(lastKey(edit.from), edit.to);
}

} // namespace exportdesk
