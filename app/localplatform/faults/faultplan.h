// SPDX-License-Identifier: GPL-3.0-or-later
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

/// The faults to inject and when; read from `--faults FILE` and `PUT /_local/faults`, repeatable by its seed.
///
/// {
///   "seed": 1,
///   "quirks": {"nextLink": "null"},
///   "rules": [
///     {"route": "POST /data/core/ups/export/jobs", "nth": [1, 3], "fault": {"status": 502, "shape": "E14"}},
///     {"route": "* /data/*", "probability": 0.1, "times": 5, "fault": {"lostAnswer": "reset"}}
///   ]
/// }
///
/// The quirks at the top are always on. A rule's "route" is a method or *, a blank, and a path in which * stands for
/// anything. When it is due: "nth": 2 or [1, 3], "every": 2, or "probability": 0.1, counted per rule over the calls
/// that match; without any of them always; with "times": 5 at most so often. The first rule that matches and is due
/// gives the call its "fault", an object whose members may be combined:
///
/// - "status": 502 with "shape": "E1" … "E16", "E14-empty" or "E14-text" (default E8) and "code" and "message"; or with
///   "body" (any JSON, or text) and "contentType". The work is not done, unless "afterWork": true.
/// - "headers": {"Retry-After": "2"}
/// - "html": true: 200 with an HTML page. "wrongJson": true: valid JSON of another kind. "truncatedJson": true: half of
///   the answer with a Content-Length that fits. In these three the work is done.
/// - "resetBefore": true, "closeBefore": true: nothing is done, the connection is reset or closed.
/// - "lostAnswer": "close" (or true) or "reset": the work is done, no answer is sent.
/// - "resetAfter": true: the complete answer, then RST.
/// - "delayMs": 1500 before the answer, "delayBeforeMs": 1500 before the work
/// - "dripBytesPerSecond": 200
/// - "truncate": 40: so many bytes of the body although Content-Length promises all, then the end.
/// - "interim": 103 or [102, 103]: these interim responses are sent before the response (also before "lostAnswer").
/// - "encoding": "gzip", "deflate" (zlib, RFC 1950) or "rawDeflate" (RFC 1951, under Content-Encoding: deflate): the
///   body is compressed, whatever the client accepts.
/// - "inflateTo": 1500: blanks follow the body before it is compressed (as gzip, unless "encoding" says otherwise), so
///   that a small response inflates to so many megabytes.
/// - "expireToken": true: every token given so far becomes invalid before the call is looked at.
/// - "quirks": {…}: some of those below, for this call (and for the job that it creates).
///
/// Query Service's sessions are calls "SQL /start" (when the password has come) and "SQL /query" (each SELECT from a
/// table). For them: "expireToken", "resetBefore", "closeBefore", "code": "58000" (this SQLSTATE instead) with
/// "message"; of queries also "delayBeforeMs" (can be cancelled, and ends with the limit of time), "lostAnswer", and
/// "truncate" (so many bytes of the answer, then the end).
///
/// Quirks, by what they change:
///
/// - sign-in: "tokenLifeSeconds": 5, "expiresInMilliseconds": true, "invalidScope": true, "invalidClient": true
/// - job lists: "nextLink": "absent" (default: the link is empty on the last page), "null", "empty" or "noLink" (no
///   link at all); "nextLinkSlash": false (none before the question mark); "unpaged": true (limit is not honoured);
///   "pagesByPosition": true (a page begins so many jobs after the top, as it is then: what came meanwhile makes
///   duplicates, what left makes gaps); "listedAfterMs": 1500 or [0, 1500] (a job is missing from the lists for so long
///   after its creation, but can be looked up; of a range each job has a time of its own)
/// - all lists with pages: "endlessPages": "same" (every page has the records of the first one and a link to another)
///   or "fresh" (in job lists and Catalog the records of every page are new ones; elsewhere like "same")
/// - merge policies, schedules, segment jobs: "links" of the last page: "next" (default: {"next": {}}), "object" ({}),
///   "text" (""), "null", or "href" ({"next": {"href": ""}})
/// - job objects: "dataSetIdSpelling": "datasetId", "dataSetId" or "alternate"; "unknownStatus": "THROTTLED" (instead
///   of PROCESSING); "errorsOnSuccess": true; "timesInSeconds": true; "batchesAsObject": true; "idAsText": true
/// - the life of a job, taken when it is created: "stuckInProcessing": true; "failAfter": {"seconds": 1, "code":
///   "0100000003", "msg": "…", "errors": 60000} (so many errors; by default 2); both also for segment jobs;
///   "failedBatch": true (SUCCEEDED with a failed batch and row errors); "batchFailsAfterMs": 2000 (the same, but after
///   the job has SUCCEEDED the batch is still "loading" for so long, whatever the speed; a restart in between leaves it
///   there); "cancelTooLate": true; "cancellingSeconds": 5. Seconds are stretched by --speed.
/// - job requests: "lenient": true (any JSON object is accepted); "jobInResponse": the job is created, but the response
///   contains "other" (the job created before it), "old" (this request, created an hour ago under that job's id), or
///   this job with the id "zero" (0), "empty" (""), "null" or "absent"
/// - cancelling: "cancelAnswer": 200, 202, 204 (default) or 404 (nothing is marked, the job goes on);
///   "deleteFinished": 204 (default), 404 or 409
/// - catalog: "referenceCase": "@/datasets"; "datasetForm": "2019" or "2021" (without classification and extensions) or
///   "noBehavior"; "profileTag": "blank" (`enabled: true`), "null", "noTable" or "emptyTable"
/// - expirations: "expiryList": "old" (totalRecords, ttlDetails, workorderId) or "zeroPages"; "expiryTimesWithBlank":
///   true; "expiryHoursAhead": 0 (default 24); "expiryByTtlIdOnly": true; "cancelledExpiryShown": true (200 with a body
///   instead of 204); "hygieneRefused": 401 or 403
/// - files: "isValid": false, "wholeInsteadOfRange": true, "otherRange": true, "portInLinks": true,
///   "filesSeparately": true; "lengthOff": 5 (so many bytes more are announced than a file has, with a minus sign
///   fewer); "damagedFiles": true (the third quarter of each file is nonsense); "hostileNames": true (names lead out of
///   the folder and have a line feed)
/// - merge policies: "edgeAsText": true, "nameless": true, "orderInData": true (attributeMerge.data.order)
/// - audiences and segment definitions: "audiencesRefused": true (403 UPAPI-113740-403) or another code, such as
///   "UPAPI-113752-403"; "emptyPage": true (the page is empty, the link to the next one is not)
/// - audiences: "audiencesEnd": "absent" (default), "zero", "zeroText", "empty" or "null" (_page.next of the
///   last page); "audiencesNextText": true; "audiencePages": true (_pages);
///   "audienceLifecycle": true (`lifecycle`, with `active`);
///   "audienceMicroseconds": true (times of external ones); "audienceNamespaceCase": true (`aam`)
/// - schedules: "noFrequency": true; "scheduleForm": "absent" or "fiveFields"; "schedulesRefused": true (403,
///   for segment jobs as well)
/// - segment jobs: "noMetrics": true (null); "evaluationRefused": true (403 for POST)
/// - profile look-up: "profilesRefused": true (403), "missingProfileEmpty": true (200 with {}), "exactNamespaces": true
/// - query service: "queryRows": 100 (so many without a LIMIT, instead of 50 000), "querySeconds": 1 (instead of 600),
///   "queriesRefused": true, "websoketHost": true, "queriesWithoutNext": true; "errorsOnSuccess"
///   as above
/// - schemas: "deepSchema": true (5000 fields, and a type that contains itself resolved 30 deep); "registryEnd": "null"
///   (default), "absent" or "empty" (_page.next of the last page)
/// - sandboxes: "sandboxState": "resetting" (of every sandbox but the default one), "templatedLinks": true,
///   "sandboxWithoutId": true
/// - sample status: "sampleRunningFlag": true (sampleJobRunning is a boolean), "noReport": true, "sharesPerCent": true
///   (0 to 100 instead of 0 to 1)
/// - estimates: "estimateFailed": true, "estimateAsText": true (counts as text, namespaces by name)
class FaultPlan
{
public:
    /// The fault and the quirks that apply to a call.
    struct Match {
        nlohmann::json fault = nlohmann::json::object();
        nlohmann::json quirks = nlohmann::json::object();
    };

    /// Replaces the plan and resets the counters. Throws FaultPlanError, also for unknown faults and quirks.
    void setPlan(const nlohmann::json &plan);
    nlohmann::json plan() const;
    void clear();

    /// Counts the call and returns what applies to it.
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
