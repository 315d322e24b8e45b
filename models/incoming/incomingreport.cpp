// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/incomingreport.h"

#include "models/exports/exportcomposer.h"
#include "models/exports/exportrequestwriter.h"
#include "models/exports/foreignplaceholder.h"
#include "models/exports/templatefiles.h"
#include "models/incoming/jsonkind.h"
#include "models/incoming/recognizer.h"
#include "models/incoming/secretvalues.h"
#include "models/platform/failurereader.h"
#include "models/platform/httpanswer.h"
#include "models/platform/redaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

using TextKind = Incoming::Kind;
using Id = RequestCheck::Id;
using Severity = RequestCheck::Severity;
using Section = RequestCheck::Section;

IncomingContext contextOf(const RequestFacts &facts, const CallTarget &own)
{
    IncomingContext context{own, {}};
    context.sandbox = facts.sandbox;
    if (facts.profileField)
        context.fields.isKnown
            = [known = facts.profileField](const QString &path) { return known(path) != RequestFacts::Field::Unknown; };
    return context;
}

bool needsList(Id id)
{
    return id == Id::FieldsNotChecked || id == Id::EventFieldsNotChecked || id == Id::SegmentsNotChecked
        || id == Id::PolicyNotChecked || id == Id::DatasetNotChecked;
}

int errorsIn(const QList<RequestCheck> &checks)
{
    return int(std::count_if(checks.begin(), checks.end(),
                             [](const RequestCheck &check) { return check.severity == Severity::Error; }));
}

/// Builds the report on one text.
class Reporting
{
public:
    Reporting(const QByteArray &bytes, const RequestFacts &facts, const CallTarget &own)
        : m_text(bareText(decodedText(bytes)))
        , m_facts(facts)
        , m_own(own)
        , m_secrets(m_text)
    {
    }

    IncomingReport report()
    {
        m_report.sandbox = m_facts.sandbox;
        m_report.incoming = recognize(m_text, contextOf(m_facts, m_own));
        if (m_report.incoming.kind == TextKind::Templates)
            addTemplates();
        clean(m_report.incoming);
        for (const FoundRequest &found : std::as_const(m_report.incoming.requests))
            m_report.candidates += candidate(found);
        selectBest();
        if (m_report.incoming.isCredential())
            readCredential();
        if (m_report.incoming.kind == TextKind::Error)
            readError();
        return m_report;
    }

private:
    void addTemplates()
    {
        m_report.isTemplates = true;
        Incoming &incoming = m_report.incoming;
        for (const ExportTemplate &one : templatesIn(m_text.toUtf8()).value_or(QList<ExportTemplate>()))
            incoming.requests.append({prettyJson(one.request), one.name, {}, -1, {}});
        incoming.count = int(incoming.requests.size());
        incoming.kind = incoming.count == 1 ? TextKind::Request : TextKind::Requests;
    }

    void clean(Incoming &incoming) const
    {
        for (FoundRequest &found : incoming.requests) {
            found.json = m_secrets.removedFromRequest(found.json);
            found.name = m_secrets.removedFrom(found.name);
            found.jobId = m_secrets.removedFrom(found.jobId);
            for (CallNote &note : found.notes)
                note.value = m_secrets.removedFrom(note.value);
        }
        for (QString &field : incoming.fields)
            field = m_secrets.removedFrom(field);
        for (SegmentChoice &segment : incoming.segments) {
            segment.segmentId = m_secrets.removedFrom(segment.segmentId);
            segment.segmentNs = m_secrets.removedFrom(segment.segmentNs);
            for (QString &status : segment.status)
                status = m_secrets.removedFrom(status);
        }
        for (CallNote &note : incoming.notes)
            note.value = m_secrets.removedFrom(note.value);
        incoming.jobId = m_secrets.removedFrom(incoming.jobId);
    }

    IncomingReport::Candidate candidate(const FoundRequest &found) const
    {
        IncomingReport::Candidate candidate;
        candidate.found = found;
        const ReadRequest read = readExportRequest(found.json);
        candidate.notes = read.notes;
        if (read.request)
            candidate.request = normalized(*read.request);
        else
            candidate.error = read.error.value_or(ParseError());
        candidate.checks = candidate.request ? checked(*candidate.request, read.repeatedKeys)
                                             : QList{RequestCheck{Severity::Error,
                                                                  Id::TextUnreadable,
                                                                  Section::Request,
                                                                  {},
                                                                  candidate.error->line,
                                                                  RequestCheck::Fix::None}};
        return candidate;
    }

    QList<RequestCheck> checked(const ExportRequest &request, const QStringList &repeatedKeys) const
    {
        RequestFacts facts = m_facts;
        facts.repeatedKeys = repeatedKeys;
        QList<RequestCheck> checks = checkRequest(request, facts);
        QStringList missing;
        for (const SegmentChoice &segment : request.segments) {
            const bool canBeChecked = segment.key().startsWith("ups/"_L1) && !segment.segmentId.isEmpty()
                && !isForeignPlaceholder(segment.segmentId);
            if (canBeChecked && !m_facts.segments.contains(segment.segmentId))
                missing += segment.segmentId;
        }
        missing.removeDuplicates();
        if (missing.isEmpty() || m_facts.segmentsLoaded == RequestFacts::Loaded::Yes)
            return checks;
        const auto after = std::find_if(checks.begin(), checks.end(),
                                        [](const RequestCheck &check) { return check.section > Section::Segments; });
        checks.insert(after,
                      RequestCheck{Severity::Warning, Id::SegmentsNotChecked, Section::Segments, missing,
                                   int(missing.size()), RequestCheck::Fix::None});
        // It would say that everything about the segments is in order.
        checks.removeIf([](const RequestCheck &check) { return check.id == Id::SegmentsOk; });
        return checks;
    }

    /// Of jobs, the newest one, which is the first; of requests, the first of those with the fewest errors.
    void selectBest()
    {
        if (m_report.candidates.isEmpty())
            return;
        if (m_report.incoming.kind == TextKind::Jobs)
            return m_report.select(0);
        const auto isConditional = [](const IncomingReport::Candidate &one) {
            const QList<CallNote> &notes = one.found.notes;
            return std::any_of(notes.begin(), notes.end(),
                               [](const CallNote &note) { return note.kind == CallNote::Kind::UnderCondition; });
        };
        if (std::all_of(m_report.candidates.begin(), m_report.candidates.end(), isConditional))
            return m_report.select(m_report.incoming.best);
        const auto worse = [](const IncomingReport::Candidate &a, const IncomingReport::Candidate &b) {
            return std::pair(!a.request, errorsIn(a.checks)) < std::pair(!b.request, errorsIn(b.checks));
        };
        m_report.select(std::min_element(m_report.candidates.cbegin(), m_report.candidates.cend(), worse)
                        - m_report.candidates.cbegin());
    }

    void readCredential()
    {
        CredentialFile file = readCredentialFile(m_text.toUtf8());
        if (file.problem == CredentialProblem::NotJson || file.problem == CredentialProblem::NotACredential
            || file.problem == CredentialProblem::Empty)
            return;
        m_report.credentials = int(file.credentials.size());
        file.credentials.clear();
        file.partial.reset();
        file.detail = m_secrets.removedFrom(file.detail);
        m_report.credential = file;
    }

    void readError()
    {
        Redaction redaction;
        HttpAnswer answer;
        answer.status = 400; // the reader wants one; what depends on it is not used
        const QString error = parseJson(m_text).root ? m_text : errorIn(m_text);
        answer.body = m_secrets.removedFrom(error).toUtf8();
        Failure failure = readFailure(answer, redaction, m_facts.nowMs);
        failure.body.clear();
        failure.code = m_secrets.removedFrom(failure.code);
        failure.detail = m_secrets.removedFrom(failure.detail);
        failure.requestId = m_secrets.removedFrom(failure.requestId);
        m_report.failure = failure;
    }

    const QString m_text;
    const RequestFacts &m_facts;
    const CallTarget &m_own;
    const SecretValues m_secrets;
    IncomingReport m_report;
};

} // namespace

void IncomingReport::select(qsizetype index)
{
    best = index;
    incoming.best = int(index);
    incoming.notes = candidates.at(index).found.notes;
}

bool IncomingReport::isComplete() const
{
    const Candidate *candidate = bestCandidate();
    return !candidate
        || std::none_of(candidate->checks.begin(), candidate->checks.end(),
                        [](const RequestCheck &check) { return needsList(check.id); });
}

IncomingReport reportOn(const QByteArray &bytes, const RequestFacts &facts, const CallTarget &own)
{
    return Reporting(bytes, facts, own).report();
}

} // namespace exportdesk
