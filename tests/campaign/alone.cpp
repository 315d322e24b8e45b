// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/campaign/alone.h"

#include "tests/campaign/faultmix.h"

using namespace Qt::StringLiterals;

namespace exportdesk::campaign
{

namespace
{

constexpr int betweenClicksMs = 60; ///< the next launch may use the connection of the last one

struct Fault {
    QByteArray name;
    QByteArray fault; ///< of the POST
    bool isQuick = false; ///< belongs to the few
    QByteArray quirks = "{}"; ///< of everything
};

/// As the services of the platform, its gateway and proxies word them.
QByteArray shapeOf(int status)
{
    return status == 401 || status == 403 ? "E1" : status == 429 ? "E7" : status == 502 || status == 504 ? "E14" : "E4";
}

QList<Fault> statuses()
{
    const QList<int> quick{401, 409, 429, 503};
    QList<Fault> faults;
    for (const int status : {400, 401, 403, 404, 408, 409, 410, 422, 429, 500, 502, 503, 504, 507}) {
        const QByteArray number = QByteArray::number(status);
        const QByteArray fault = R"({"status": )" + number + R"(, "shape": ")" + shapeOf(status) + '"';
        faults.append(Fault{number + " before the work", fault + '}'});
        faults.append(Fault{number + " after the work", fault + R"(, "afterWork": true})", quick.contains(status)});
    }
    return faults;
}

QList<Fault> others()
{
    const QByteArray tooLong = QByteArray::number(OneLaunch::timeLimitMs * 2);
    const QByteArray late = R"({"listedAfterMs": )" + QByteArray::number(latestListedMs) + '}';
    return {
        {"connection reset before the work", R"({"resetBefore": true})"},
        {"connection closed before the work", R"({"closeBefore": true})"},
        {"response lost, connection reset", R"({"lostAnswer": "reset"})"},
        {"response lost, connection closed", R"({"lostAnswer": "close"})"},
        {"connection reset after the response", R"({"resetAfter": true})"},
        {"response too late", R"({"delayMs": )" + tooLong + '}'},
        {"work too late", R"({"delayBeforeMs": )" + tooLong + '}'},
        {"half of the response", R"({"truncatedJson": true})"},
        {"response cut off", R"({"truncate": 40})"},
        {"HTML instead of the response", R"({"html": true})"},
        {"other JSON instead of the response", R"({"wrongJson": true})"},
        {"token expired", R"({"expireToken": true})"},
        {"Retry-After with 429 after the work",
         R"({"status": 429, "shape": "E7", "afterWork": true, "headers": {"Retry-After": "1"}})"},
        {"response names another job", R"({"quirks": {"jobInResponse": "other"}})", true},
        {"response names an old job", R"({"quirks": {"jobInResponse": "old"}})", true},
        {"response with id 0", R"({"quirks": {"jobInResponse": "zero"}})", true},
        {"response with an empty id", R"({"quirks": {"jobInResponse": "empty"}})"},
        {"response with id null", R"({"quirks": {"jobInResponse": "null"}})"},
        {"response without an id", R"({"quirks": {"jobInResponse": "absent"}})"},
        {"interim response 102", R"({"interim": 102})"},
        {"interim response 103", R"({"interim": 103})", true},
        {"interim responses 102 and 103", R"({"interim": [102, 103]})"},
        {"interim response 103, then 503 after the work", R"({"interim": 103, "status": 503, "afterWork": true})"},
        {"interim response 103, then response lost", R"({"interim": 103, "lostAnswer": "close"})"},
        {"raw deflate", R"({"encoding": "rawDeflate"})", true},
        {"response that inflates to 400 MB", R"({"inflateTo": 400})"},
        {"late list, response lost", R"({"lostAnswer": "reset"})", true, late},
        {"late list, 429 after the work", R"({"status": 429, "shape": "E7", "afterWork": true})", false, late},
        {"late list, 502 after the work", R"({"status": 502, "shape": "E14", "afterWork": true})", false, late},
    };
}

/// Three launches, one soon after the other: of "once" only the first one meets the fault. Where the job is in the
/// list, in time, nobody needs to be asked.
StepResult play(OneLaunch &launches, const Fault &fault, bool forEver)
{
    StepResult result;
    result.fault = fault.name + (forEver ? ", every time" : ", once");
    launches.platform().setFaults(launchFault(fault.fault, forEver, fault.quirks));
    launches.platform().clearLog();
    Heard heard;
    const QString store = launches.freshStore();
    const QList<int> numbers{launches.freshNumber(), launches.freshNumber(), launches.freshNumber()};
    if (!launches.run(store, numbers, {}, heard, betweenClicksMs))
        qWarning("%s: not settled by itself", result.fault.constData());
    launches.platform().setFaults("{}");
    result.tally = launches.judged(heard, store);
    result.tally.needless += result.tally.overlooked;
    return result;
}

} // namespace

QStringList faultNames()
{
    QStringList names;
    const QList<Fault> all = statuses() + others();
    for (const Fault &fault : all)
        names += QString::fromUtf8(fault.name);
    return names;
}

QList<StepResult> playFaultsAlone(StepChoice choice, const QString &name)
{
    QList<Fault> faults = statuses() + others();
    faults.removeIf([&](const Fault &fault) {
        return !QString::fromUtf8(fault.name).contains(name, Qt::CaseInsensitive)
            || (choice == StepChoice::Few && !fault.isQuick);
    });
    QList<StepResult> results;
    if (choice == StepChoice::None || faults.isEmpty())
        return results;
    OneLaunch launches;
    for (const Fault &fault : std::as_const(faults)) {
        results += play(launches, fault, false);
        if (choice == StepChoice::All)
            results += play(launches, fault, true);
    }
    return results;
}

} // namespace exportdesk::campaign
