// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/callrecognition.h"

#include "models/exports/literalreader.h"
#include "models/incoming/callbuilder.h"
#include "models/incoming/jsonkind.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

using Kind = Incoming::Kind;

bool hasNote(const FoundRequest &request, CallNote::Kind kind)
{
    return std::any_of(request.notes.begin(), request.notes.end(),
                       [kind](const CallNote &note) { return note.kind == kind; });
}

/// How well a request fits what is wanted here.
int merit(const FoundRequest &request)
{
    int merit = parseJson(request.json).root ? 4 : 0;
    merit += hasNote(request, CallNote::Kind::OddMethod) || hasNote(request, CallNote::Kind::OtherAddress) ? 0 : 8;
    merit += hasNote(request, CallNote::Kind::OtherHost) ? 0 : 2;
    merit += hasNote(request, CallNote::Kind::OtherSandbox) || hasNote(request, CallNote::Kind::OtherOrganization) ? 0
                                                                                                                   : 1;
    return merit;
}

/// Of the branches of a program the one that says most: the others leave something out, and may export more.
int fullestOf(const QList<FoundRequest> &requests)
{
    int fullest = 0;
    for (int i = 1; i < requests.size(); ++i) {
        const qsizetype more = requests.at(i).json.simplified().size() - requests.at(fullest).json.simplified().size();
        if (more > 0 && hasNote(requests.at(i), CallNote::Kind::UnderCondition))
            fullest = i;
    }
    return fullest;
}

int bestOf(const QList<FoundRequest> &requests, bool newest)
{
    if (std::all_of(requests.begin(), requests.end(),
                    [](const FoundRequest &one) { return hasNote(one, CallNote::Kind::UnderCondition); }))
        return fullestOf(requests);

    int best = 0;
    for (int i = 1; i < requests.size(); ++i) {
        const int difference = merit(requests.at(i)) - merit(requests.at(best));
        if (difference > 0 || (newest && difference == 0))
            best = i;
    }
    return best;
}

/// Collects what the calls contain.
class CallRecognition
{
public:
    explicit CallRecognition(Incoming::Form form) { m_result.form = form; }

    Incoming read(const QList<Call> &calls)
    {
        bool signsIn = false;
        for (const Call &call : calls) {
            if (isTokenCall(call))
                signsIn = true;
            else
                readCall(call);
        }
        const qsizetype found = m_result.requests.size();
        if (found > 0) {
            m_result.kind = found == 1 ? Kind::Request : Kind::Requests;
            m_result.count = int(found);
            m_result.best = bestOf(m_result.requests, m_result.form == Incoming::Form::Har);
        } else if (m_result.kind == Kind::Nothing && signsIn) {
            m_result.kind = Kind::TokenCommand;
            m_result.count = 1;
            m_result.notes.clear();
        }
        return m_result;
    }

private:
    void readCall(const Call &call)
    {
        const QString body = call.body.trimmed();
        const Incoming inner = body.isEmpty() ? Incoming() : recognizeBody(body);
        for (FoundRequest request : inner.requests) {
            request.notes = call.notes + request.notes;
            if (request.name.isEmpty())
                request.name = call.name;
            add(request);
        }
        if (m_result.hasRequest()) {
            m_result.notes.clear();
            return;
        }
        if (m_result.kind != Kind::Nothing)
            return;
        if (m_result.notes.isEmpty())
            m_result.notes = call.notes;
        if (inner.kind != Kind::Nothing) {
            m_result.segments = inner.segments;
            m_result.kind = inner.kind;
            m_result.count = inner.count;
        } else if (const QString job = jobIdInAddress(call.url); !job.isEmpty()) {
            m_result.jobId = job;
            m_result.kind = Kind::Address;
            m_result.count = 1;
        }
    }

    /// A request that was found before, with the same notes, is not offered twice.
    void add(const FoundRequest &request)
    {
        constexpr qsizetype most = 200;
        const bool known
            = std::any_of(m_result.requests.begin(), m_result.requests.end(), [&request](const FoundRequest &other) {
                  return other.json == request.json && other.notes == request.notes;
              });
        if (!known && m_result.requests.size() < most)
            m_result.requests += request;
    }

    Incoming m_result;
};

/// Quotes with a backslash before each, as they come from strings in strings.
std::optional<QString> withoutBackslashes(const QString &text)
{
    if (!text.contains("\\\""_L1))
        return {};
    QString plain = text;
    plain.replace("\\\""_L1, "\""_L1);
    return parseJson(plain).root ? std::optional(plain) : std::nullopt;
}

} // namespace

QString jobIdInAddress(const QString &address)
{
    static const QRegularExpression job(u"/export/jobs/([A-Za-z0-9_-]+)/?(?:[?#]|$)"_s);
    return job.match(address).captured(1);
}

bool looksLikeBrokenRequest(const QString &text)
{
    static const QRegularExpression key(u"[\"'“”‘’]?\\b(?:fields|destination|mergePolicy|additionalFields|"
                                        "evaluationInfo|datasetId|filter)\\b[\"'“”‘’]?\\s*[:=]"_s);
    return text.startsWith(u'{') && key.match(text).hasMatch();
}

Incoming recognizeBody(const QString &body)
{
    if (const JsonText json = parseJson(body); json.root)
        return recognizeJson(*json.root, body);
    if (const auto plain = withoutBackslashes(body))
        return recognizeBody(*plain);
    if (const auto literal = parseLiteral(body)) {
        const QString written = writeJson(literal->root, JsonForm::Pretty);
        const JsonText json = parseJson(written);
        Incoming inner = json.root ? recognizeJson(*json.root, written) : Incoming();
        const QString language = languageName(literal->language);
        for (FoundRequest &request : inner.requests)
            request.notes += CallNote{CallNote::Kind::OtherNotation, language};
        if (inner.kind != Incoming::Kind::Nothing)
            return inner;
    }
    Incoming inner;
    if (looksLikeBrokenRequest(body)) {
        inner.kind = Incoming::Kind::Request;
        inner.count = 1;
        inner.requests = {FoundRequest{withoutSecrets(body), {}, {}, -1, {}}};
    }
    return inner;
}

Incoming recognizeCalls(const QList<Call> &calls, Incoming::Form form)
{
    return CallRecognition(form).read(calls);
}

} // namespace exportdesk
