// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/templatefiles.h"

#include "models/exports/exportrequestreader.h"
#include "models/exports/exportrequestwriter.h"
#include "models/exports/jsontext.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

const QString listKey = u"exportdeskTemplates"_s;

std::optional<ExportTemplate> readTemplate(const JsonNode &node)
{
    const JsonNode *name = node.isObject() ? node.member(u"name") : nullptr;
    const JsonNode *request = node.isObject() ? node.member(u"request") : nullptr;
    if (!name || !name->isString() || !request || !request->isObject())
        return {};
    const ReadRequest read = readExportRequest(writeJson(*request, JsonForm::Compact));
    return read.request && read.repeatedKeys.isEmpty() ? std::optional(ExportTemplate{name->text, *read.request, 0})
                                                       : std::nullopt;
}

QString withoutByteOrderMark(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    return text.startsWith(QChar::ByteOrderMark) ? text.mid(1) : text;
}

} // namespace

QByteArray writeTemplates(const QList<ExportTemplate> &templates)
{
    JsonNode list = JsonNode::array();
    for (const ExportTemplate &one : templates) {
        JsonNode node = JsonNode::object();
        node.add(u"name"_s, JsonNode::string(one.name));
        node.add(u"request"_s, *parseJson(prettyJson(one.request)).root);
        list.items.push_back(std::move(node));
    }
    JsonNode file = JsonNode::object();
    file.add(listKey, std::move(list));
    return writeJson(file, JsonForm::Pretty).toUtf8() + '\n';
}

std::optional<QList<ExportTemplate>> templatesIn(const QByteArray &bytes)
{
    const JsonText json = parseJson(withoutByteOrderMark(bytes));
    const JsonNode *list = json.root && json.root->isObject() ? json.root->member(listKey) : nullptr;
    if (!list)
        return {};
    QList<ExportTemplate> templates;
    for (const JsonNode &node : list->items)
        if (auto one = readTemplate(node))
            templates.append(*std::move(one));
    return templates;
}

QList<ExportTemplate> readTemplates(const QByteArray &bytes, const QString &fileName)
{
    if (const auto templates = templatesIn(bytes))
        return *templates;
    const ReadRequest read = readExportRequest(withoutByteOrderMark(bytes));
    const bool isRequest = read.request && read.repeatedKeys.isEmpty()
        && (!read.request->datasetId.isEmpty() || read.request->fields || read.request->events);
    return isRequest ? QList{ExportTemplate{fileName, *read.request, 0}} : QList<ExportTemplate>();
}

} // namespace exportdesk
