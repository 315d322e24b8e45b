// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/reportdocument.h"

#include "models/exports/exportrequestwriter.h"
#include "models/exports/jsontext.h"
#include "models/incoming/reportrows.h"
#include "models/platform/utc.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

JsonNode textOrNull(const QString &text)
{
    return text.isEmpty() ? JsonNode() : JsonNode::string(text);
}

JsonNode listNode(const QStringList &texts)
{
    JsonNode list = JsonNode::array();
    for (const QString &text : texts)
        list.items.push_back(JsonNode::string(text));
    return list;
}

JsonNode sentNode(const std::optional<ExportRequest> &request)
{
    return request ? parseJson(prettyJson(*request)).root.value_or(JsonNode()) : JsonNode();
}

JsonNode candidateNode(const IncomingReport &report, qsizetype index)
{
    const IncomingReport::Candidate &candidate = report.candidates.at(index);
    const qint64 createdMs = candidate.found.createdMs;
    JsonNode node = JsonNode::object();
    node.add(u"number"_s, JsonNode::number(index + 1));
    node.add(u"best"_s, JsonNode::truth(index == report.best));
    node.add(u"name"_s, textOrNull(candidate.found.name));
    node.add(u"job"_s, textOrNull(candidate.found.jobId));
    const QString created = createdMs < 0 ? QString() : utcFromMs(createdMs).toString(Qt::ISODateWithMs);
    node.add(u"created"_s, textOrNull(created)); // null for a time beyond the year 9999, too
    node.add(u"request"_s, sentNode(candidate.request));
    node.add(u"launchable"_s, JsonNode::truth(candidate.isLaunchable()));
    return node;
}

JsonNode segmentNode(const SegmentChoice &segment)
{
    JsonNode node = JsonNode::object();
    node.add(u"segmentId"_s, JsonNode::string(segment.segmentId));
    if (!segment.segmentNs.isEmpty())
        node.add(u"segmentNs"_s, JsonNode::string(segment.segmentNs));
    node.add(u"status"_s, listNode(segment.status));
    return node;
}

JsonNode noteNode(const ReportedNote &note)
{
    JsonNode node = JsonNode::object();
    node.add(u"code"_s, JsonNode::string(note.code));
    node.add(u"field"_s, textOrNull(note.path));
    node.add(u"value"_s, textOrNull(note.value));
    node.add(u"text"_s, JsonNode::string(note.text));
    return node;
}

JsonNode checkNode(const ReportedCheck &check)
{
    JsonNode fix;
    if (!check.fixCode.isEmpty()) {
        fix = JsonNode::object();
        fix.add(u"code"_s, JsonNode::string(check.fixCode));
        fix.add(u"choice"_s, JsonNode::truth(check.fixIsChoice));
        fix.add(u"text"_s, JsonNode::string(check.fixText));
    }
    JsonNode edits = JsonNode::array();
    for (const RequestEdit &edit : check.edits) {
        JsonNode one = JsonNode::object();
        one.add(u"from"_s, JsonNode::string(edit.from));
        one.add(u"to"_s, JsonNode::string(edit.to));
        one.add(u"value"_s, parseJson(edit.value).root.value_or(JsonNode()));
        one.add(u"text"_s, JsonNode::string(editText(edit)));
        edits.items.push_back(one);
    }
    JsonNode node = JsonNode::object();
    node.add(u"code"_s, JsonNode::string(check.code));
    node.add(u"level"_s, JsonNode::string(check.level));
    node.add(u"field"_s, textOrNull(check.path));
    node.add(u"values"_s, listNode(check.values));
    node.add(u"text"_s, JsonNode::string(check.text));
    node.add(u"fix"_s, fix);
    node.add(u"edits"_s, edits);
    return node;
}

JsonNode checksNode(const IncomingReport::Candidate &candidate)
{
    JsonNode checks = JsonNode::array();
    for (const ReportedCheck &check : checksOf(candidate))
        checks.items.push_back(checkNode(check));
    return checks;
}

} // namespace

QByteArray checksDocument(const IncomingReport::Candidate &candidate)
{
    return writeJson(checksNode(candidate), JsonForm::Pretty).toUtf8();
}

QByteArray reportDocument(const IncomingReport &report)
{
    const IncomingReport::Candidate *best = report.bestCandidate();
    JsonNode candidates = JsonNode::array();
    for (qsizetype i = 0; i < report.candidates.size(); ++i)
        candidates.items.push_back(candidateNode(report, i));
    JsonNode segments = JsonNode::array();
    for (const SegmentChoice &segment : report.incoming.segments)
        segments.items.push_back(segmentNode(segment));
    JsonNode notes = JsonNode::array();
    for (const ReportedNote &note : notesOf(report))
        notes.items.push_back(noteNode(note));

    JsonNode node = JsonNode::object();
    node.add(u"kind"_s, JsonNode::string(kindCode(report.incoming.kind)));
    node.add(u"form"_s, JsonNode::string(formCode(report)));
    node.add(u"count"_s, JsonNode::number(report.incoming.count));
    node.add(u"text"_s, JsonNode::string(reportSentence(report)));
    node.add(u"launchable"_s, JsonNode::truth(report.isLaunchable()));
    node.add(u"complete"_s, JsonNode::truth(report.isComplete()));
    node.add(u"request"_s, best ? sentNode(best->request) : JsonNode());
    node.add(u"candidates"_s, candidates);
    node.add(u"fields"_s, listNode(report.incoming.fields));
    node.add(u"segments"_s, segments);
    node.add(u"job"_s, textOrNull(report.incoming.jobId));
    node.add(u"notes"_s, notes);
    node.add(u"checks"_s, best ? checksNode(*best) : JsonNode::array());
    return writeJson(node, JsonForm::Pretty).toUtf8();
}

} // namespace exportdesk
