// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/composerrecord.h"

#include "models/exports/exportrequestreader.h"
#include "models/exports/exportrequestwriter.h"
#include "models/exports/jsontext.h"
#include "models/exports/requestsecrets.h"
#include "models/platform/secretsigns.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

JsonNode listNode(const QStringList &texts)
{
    JsonNode list = JsonNode::array();
    for (const QString &text : texts)
        list.items.push_back(JsonNode::string(text));
    return list;
}

QStringList listOf(const JsonNode *node)
{
    QStringList texts;
    if (node && node->isArray()) {
        for (const JsonNode &item : node->items)
            texts += item.text;
    }
    return texts;
}

JsonNode draftNode(const ExportRequest &request)
{
    const QString json = QString::fromUtf8(compactJson(request));
    return JsonNode::string(holdsSecret(request) ? withoutSecrets(json) : json);
}

ExportRequest requestOfDraft(const JsonNode *node)
{
    return node && node->isString() ? readExportRequest(node->text).request.value_or(ExportRequest()) : ExportRequest();
}

} // namespace

QString composerRecord(const ComposerState &state)
{
    JsonNode record = JsonNode::object();
    record.add(u"request"_s, draftNode(state.request));
    if (state.typedText)
        record.add(u"text"_s, JsonNode::string(withoutSecrets(*state.typedText)));
    if (!state.dormantFields.isEmpty())
        record.add(u"dormantFields"_s, listNode(state.dormantFields));
    if (state.dormantFieldsUsed)
        record.add(u"dormantFieldsUsed"_s, JsonNode::truth(true));
    if (state.dormantEvents) {
        ExportRequest holder;
        holder.events = state.dormantEvents;
        record.add(u"dormantEvents"_s, draftNode(holder));
    }
    if (!state.repeatedKeys.isEmpty())
        record.add(u"repeatedKeys"_s, listNode(state.repeatedKeys));
    if (!state.dormantEventFields.isEmpty())
        record.add(u"dormantEventFields"_s, listNode(state.dormantEventFields));
    return writeJson(record, JsonForm::Compact);
}

ComposerState readComposerRecord(const QString &text)
{
    ComposerState state;
    const JsonText json = parseJson(text);
    const JsonNode *request = json.root && json.root->isObject() ? json.root->member(u"request") : nullptr;
    if (!request || !request->isString()) {
        state.typedText = text;
        return state;
    }
    state.request = requestOfDraft(request);
    if (const JsonNode *typed = json.root->member(u"text"); typed && typed->isString())
        state.typedText = typed->text;
    state.dormantFields = listOf(json.root->member(u"dormantFields"));
    if (const JsonNode *used = json.root->member(u"dormantFieldsUsed"))
        state.dormantFieldsUsed = used->boolean;
    state.dormantEvents = requestOfDraft(json.root->member(u"dormantEvents")).events;
    state.repeatedKeys = listOf(json.root->member(u"repeatedKeys"));
    state.dormantEventFields = listOf(json.root->member(u"dormantEventFields"));
    return state;
}

} // namespace exportdesk
