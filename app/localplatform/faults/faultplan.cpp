// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/faults/faultplan.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace localplatform
{

namespace
{

using nlohmann::json;

/// Whether \a text fits \a pattern, in which * stands for any number of characters.
bool fits(QStringView pattern, QStringView text)
{
    qsizetype p = 0, t = 0, star = -1, mark = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            mark = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++mark;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*')
        ++p;
    return p == pattern.size();
}

const char *const Faults[]
    = {"status",      "shape",       "code",       "message",   "body",          "contentType",
       "headers",     "afterWork",   "html",       "wrongJson", "truncatedJson", "resetBefore",
       "closeBefore", "lostAnswer",  "resetAfter", "delayMs",   "delayBeforeMs", "dripBytesPerSecond",
       "truncate",    "expireToken", "quirks",     "interim",   "encoding",      "inflateTo"};

const char *const Quirks[] = {"audienceLifecycle",
                              "audienceMicroseconds",
                              "audienceNamespaceCase",
                              "audiencePages",
                              "audiencesEnd",
                              "audiencesNextText",
                              "audiencesRefused",
                              "batchFailsAfterMs",
                              "batchesAsObject",
                              "cancelAnswer",
                              "cancelTooLate",
                              "cancelledExpiryShown",
                              "cancellingSeconds",
                              "damagedFiles",
                              "dataSetIdSpelling",
                              "datasetForm",
                              "deepSchema",
                              "deleteFinished",
                              "edgeAsText",
                              "emptyPage",
                              "endlessPages",
                              "errorsOnSuccess",
                              "estimateAsText",
                              "estimateFailed",
                              "evaluationRefused",
                              "exactNamespaces",
                              "expiresInMilliseconds",
                              "expiryByTtlIdOnly",
                              "expiryHoursAhead",
                              "expiryList",
                              "expiryTimesWithBlank",
                              "failAfter",
                              "failedBatch",
                              "filesSeparately",
                              "hostileNames",
                              "hygieneRefused",
                              "idAsText",
                              "invalidClient",
                              "invalidScope",
                              "isValid",
                              "jobInResponse",
                              "lengthOff",
                              "lenient",
                              "links",
                              "listedAfterMs",
                              "missingProfileEmpty",
                              "nameless",
                              "nextLink",
                              "nextLinkSlash",
                              "noFrequency",
                              "noMetrics",
                              "noReport",
                              "orderInData",
                              "otherRange",
                              "pagesByPosition",
                              "portInLinks",
                              "profileTag",
                              "profilesRefused",
                              "queriesRefused",
                              "queriesWithoutNext",
                              "queryRows",
                              "querySeconds",
                              "referenceCase",
                              "registryEnd",
                              "sampleRunningFlag",
                              "sandboxState",
                              "sandboxWithoutId",
                              "scheduleForm",
                              "schedulesRefused",
                              "sharesPerCent",
                              "stuckInProcessing",
                              "templatedLinks",
                              "timesInSeconds",
                              "tokenLifeSeconds",
                              "unknownStatus",
                              "unpaged",
                              "websoketHost",
                              "wholeInsteadOfRange"};

/// What is wrong with an object of quirks; empty if it is valid.
std::string wrongQuirk(const json &quirks)
{
    if (!quirks.is_object())
        return "\"quirks\" is not an object";
    for (const auto &[name, value] : quirks.items()) {
        if (std::ranges::find(Quirks, name) == std::end(Quirks))
            return "unknown quirk \"" + name + "\"";
    }
    return {};
}

bool isShape(const json &shape)
{
    static const QRegularExpression form(u"^E([1-9]|1[0-6]|14-empty|14-text)$"_s);
    return shape.is_string() && form.match(QString::fromStdString(shape.get<std::string>())).hasMatch();
}

bool isStatus(const json &status)
{
    return status.is_number_integer() && status.get<qint64>() >= 200 && status.get<qint64>() < 600;
}

bool isInterim(const json &interim)
{
    const auto fits = [](const json &one) {
        return one.is_number_integer() && one.get<qint64>() >= 100 && one.get<qint64>() < 200;
    };
    return interim.is_array() ? std::ranges::all_of(interim, fits) : fits(interim);
}

bool isEncoding(const json &encoding)
{
    return encoding == "gzip" || encoding == "deflate" || encoding == "rawDeflate";
}

/// What is wrong with a value of a fault; empty if nothing is.
std::string wrongValue(const json &fault)
{
    if (fault.contains("status") && !isStatus(fault["status"]))
        return "\"status\" is a number from 200 to 599";
    if (fault.contains("shape") && !isShape(fault["shape"]))
        return "\"shape\" is E1 to E16, E14-empty or E14-text";
    if (fault.contains("interim") && !isInterim(fault["interim"]))
        return "\"interim\" is a number from 100 to 199, or several";
    if (fault.contains("encoding") && !isEncoding(fault["encoding"]))
        return "\"encoding\" is gzip, deflate or rawDeflate";
    return wrongQuirk(fault.value("quirks", json::object()));
}

void refuse(size_t number, const std::string &why)
{
    throw FaultPlanError("rule " + std::to_string(number) + ": " + why);
}

} // namespace

FaultPlan::Rule FaultPlan::rule(const json &source, size_t number)
{
    if (!source.is_object() || !source.contains("route") || !source["route"].is_string())
        refuse(number, "\"route\" is missing, such as \"GET /data/core/ups/export/jobs\"");
    if (!source.contains("fault") || !source["fault"].is_object())
        refuse(number, "\"fault\" is missing or not an object");
    for (const auto &[name, value] : source["fault"].items()) {
        if (std::ranges::find(Faults, name) == std::end(Faults))
            refuse(number, "unknown fault \"" + name + "\"");
    }
    if (const std::string wrong = wrongValue(source["fault"]); !wrong.empty())
        refuse(number, wrong);
    Rule rule;
    const QString route = QString::fromStdString(source["route"].get<std::string>());
    const qsizetype blank = route.indexOf(u' ');
    rule.method = blank < 0 ? u"*"_s : route.left(blank);
    rule.pattern = blank < 0 ? route : route.mid(blank + 1);
    if (rule.pattern.size() > 1 && rule.pattern.endsWith(u'/'))
        rule.pattern.chop(1);
    try {
        if (source.contains("nth"))
            rule.nth = source["nth"].is_array() ? source["nth"].get<std::vector<qint64>>()
                                                : std::vector<qint64>{source["nth"].get<qint64>()};
        rule.every = source.value("every", qint64(0));
        rule.probability = source.value("probability", -1.0);
        rule.times = source.value("times", qint64(-1));
    } catch (const json::exception &) {
        refuse(number, "\"nth\", \"every\", \"probability\" and \"times\" are numbers");
    }
    rule.fault = source["fault"];
    return rule;
}

bool FaultPlan::Rule::isFor(const QString &otherMethod, const QString &path) const
{
    return (method == "*"_L1 || method == otherMethod) && fits(pattern, path);
}

bool FaultPlan::Rule::isDue(std::mt19937_64 &random) const
{
    if (times >= 0 && hits >= times)
        return false;
    if (!nth.empty())
        return std::ranges::find(nth, calls) != nth.end();
    if (every > 0)
        return calls % every == 0;
    if (probability >= 0)
        return double(random() >> 11) * 0x1.0p-53 < probability;
    return true;
}

void FaultPlan::setPlan(const json &plan)
{
    if (!plan.is_object())
        throw FaultPlanError("a fault plan is an object with \"rules\" and \"quirks\"");
    std::vector<Rule> rules;
    if (const auto found = plan.find("rules"); found != plan.end()) {
        if (!found->is_array())
            throw FaultPlanError("\"rules\" is not an array");
        for (const json &source : *found)
            rules.push_back(rule(source, rules.size() + 1));
    }
    const json quirks = plan.value("quirks", json::object());
    if (const std::string wrong = wrongQuirk(quirks); !wrong.empty())
        throw FaultPlanError(wrong);
    const auto seed = plan.find("seed");
    const std::lock_guard lock(m_lock);
    m_plan = plan;
    m_quirks = quirks;
    m_rules = std::move(rules);
    m_random.seed(seed != plan.end() && seed->is_number_integer() ? seed->get<quint64>() : 1);
}

json FaultPlan::plan() const
{
    const std::lock_guard lock(m_lock);
    return m_plan;
}

void FaultPlan::clear()
{
    setPlan(json::object());
}

FaultPlan::Match FaultPlan::match(const QString &method, const QString &path)
{
    const std::lock_guard lock(m_lock);
    Match met;
    met.quirks = m_quirks;
    bool found = false;
    for (Rule &rule : m_rules) {
        if (!rule.isFor(method, path))
            continue;
        ++rule.calls;
        // Evaluated even if an earlier rule applies: counters and random sequence must not depend on other rules.
        if (!rule.isDue(m_random) || found)
            continue;
        found = true;
        ++rule.hits;
        met.fault = rule.fault;
        if (const auto quirks = rule.fault.find("quirks"); quirks != rule.fault.end() && quirks->is_object())
            met.quirks.update(*quirks);
    }
    return met;
}

} // namespace localplatform
