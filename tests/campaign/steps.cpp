// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/campaign/steps.h"

#include "tests/campaign/faultmix.h"

using namespace Qt::StringLiterals;

namespace exportdesk::campaign
{

namespace
{

QByteArrayList faultsOf(StepChoice choice)
{
    const QByteArrayList few{"{}", R"({"lostAnswer": "reset"})", R"({"expireToken": true})"};
    const QByteArrayList more{R"({"resetBefore": true})",
                              R"({"status": 503})",
                              R"({"status": 502, "shape": "E14", "afterWork": true})",
                              R"({"status": 429})",
                              R"({"truncatedJson": true})",
                              R"({"delayMs": 500})",
                              R"({"resetAfter": true})",
                              R"({"status": 422, "shape": "E9"})"};
    switch (choice) {
    case StepChoice::None:
        return {};
    case StepChoice::Few:
        return few;
    case StepChoice::All:
        return few + more;
    }
    return {};
}

StepResult climb(OneLaunch &launches, const QByteArray &fault)
{
    StepResult result;
    result.fault = fault;
    for (bool died = true; died;) {
        Heard heard;
        launches.platform().setFaults(onlyFault(fault));
        const QString store = launches.freshStore();
        died
            = !launches.run(store, {launches.freshNumber()}, {u"--die-at"_s, QString::number(result.steps + 1)}, heard);
        if (died) {
            ++result.steps;
            if (!launches.run(store, {}, {}, heard))
                qFatal("a launch was not finished by the next run");
        }
        result.tally += launches.judged(heard, store);
    }
    return result;
}

} // namespace

QList<StepResult> killAtEveryStep(StepChoice choice)
{
    QList<StepResult> results;
    const QByteArrayList faults = faultsOf(choice);
    if (faults.isEmpty())
        return results;
    OneLaunch launches;
    for (const QByteArray &fault : faults)
        results += climb(launches, fault);
    return results;
}

} // namespace exportdesk::campaign
