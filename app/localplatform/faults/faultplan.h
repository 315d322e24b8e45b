#pragma once

#include <QString>

#include <nlohmann/json.hpp>

#include <mutex>
#include <optional>
#include <random>
#include <vector>

namespace localplatform
{

/// Thrown by setPlan for a plan that cannot be read; says what is wrong.
struct FaultPlanError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// What goes wrong on purpose, and when: read from `--faults FILE` and `PUT /_local/faults`, repeatable by its seed.
///
/// {
///   "seed": 1,
///   "quirks": {"nextLink": "null"},                   always on
///   "rules": [
///     {"route": "POST /data/core/ups/export/jobs",    method or *, then a path in which * stands for anything
///      "nth": [1, 3] | "every": 2 | "probability": 0.1,   counted per rule over matching calls; none of them: each
///      call "times": 1,                                    at most so often "fault": {…}}]
/// }
///
/// The first rule that matches and is due gives the call its fault. A fault is an object; its members may be combined:
///
/// - "status": 502, with "shape": "E1"…"E14", "E14-empty", "E14-text" (default E8) and "code", "message"; or with
/// "body" (any
///   JSON, or text) and "contentType". "headers": {"Retry-After": "2"}. The work is not done unless "afterWork": true.
/// - "html": true — 200 with an HTML page; "wrongJson": true — valid JSON of another kind; "truncatedJson": true — half
/// of the
///   answer with a matching Content-Length. In these three the work is done.
/// - "resetBefore": true, "closeBefore": true — nothing is done, the connection is reset or closed.
/// - "lostAnswer": "close" | "reset" — the work is done, no answer is sent. (true means "close")
/// - "resetAfter": true — the complete answer, then RST.
/// - "delayMs": 1500 — before the answer; "delayBeforeMs" — before the work. "dripBytesPerSecond": 200. "truncate": 40
/// — so many
///   bytes of the body although Content-Length promises all, then the end.
/// - "expireToken": true — every token given so far becomes invalid before the call is looked at.
/// - "quirks": {…} — those below, for this call (and for the job that it creates).
///
/// Quirks:
/// - sign-in: "tokenLifeSeconds": 5, "expiresInMilliseconds": true, "invalidScope": true, "invalidClient": true
/// - job lists: "nextLink": "absent" | "null" | "empty" (at the last page; default absent), "nextLinkSlash": false (no
/// slash
///   before "?"), "unpaged": true (limit is not honoured)
/// - job objects: "dataSetIdSpelling": "datasetId" | "dataSetId" | "alternate", "unknownStatus": "THROTTLED" (instead
/// of
///   PROCESSING), "errorsOnSuccess": true, "timesInSeconds": true, "batchesAsObject": true, "idAsText": true
/// - job life (taken when the job is created): "stuckInProcessing": true, "failAfter": {"seconds": 1, "code":
/// "0100000003",
///   "msg": "…"}, "failedBatch": true (SUCCEEDED with a failed batch and row errors), "cancelTooLate": true,
///   "cancellingSeconds": 5; seconds are stretched by --speed. "lenient": true accepts any JSON object as a request.
/// - cancel: "cancelAnswer": 200 | 202 | 204, "deleteFinished": 204 | 404 | 409
/// - catalog: "referenceCase": "@/datasets"; files: "isValid": false, "wholeInsteadOfRange": true, "otherRange": true,
///   "portInLinks": true, "filesSeparately": true
/// - merge policies: "links": "object" | "text" (when there is no next page), "edgeAsText": true, "nameless": true
/// - audiences: "audiencesRefused": true (403 UPAPI-113740), "emptyPage": true (the page is empty, the next link is
/// not)
/// - schemas: "deepSchema": true (5000 fields, recursive references resolved 30 deep)
/// - sandboxes: "sandboxState": "resetting" (of every sandbox but the first), "templatedLinks": true
/// - estimates: "estimateFailed": true; reports: "noReport": true
class FaultPlan
{
public:
    /// What a call meets: its rule's fault and the quirks that hold for it.
    struct Match {
        nlohmann::json fault = nlohmann::json::object();
        nlohmann::json quirks = nlohmann::json::object();
    };

    /// Replaces the plan; counters start anew. Throws FaultPlanError.
    void setPlan(const nlohmann::json &plan);
    nlohmann::json plan() const;
    void clear();

    /// Counts the call and says what it meets.
    Match match(const QString &method, const QString &path);

private:
    struct Rule {
        QString method;
        QString pattern;
        std::vector<qint64> nth;
        qint64 every = 0;
        double probability = -1;
        qint64 times = -1;
        nlohmann::json fault;
        qint64 calls = 0;
        qint64 hits = 0;

        bool isFor(const QString &otherMethod, const QString &path) const;
        bool isDue(std::mt19937_64 &random) const;
    };
    static Rule rule(const nlohmann::json &json, size_t number);

    mutable std::mutex m_lock;
    nlohmann::json m_plan = nlohmann::json::object();
    nlohmann::json m_quirks = nlohmann::json::object();
    std::vector<Rule> m_rules;
    std::mt19937_64 m_random;
};

} // namespace localplatform
