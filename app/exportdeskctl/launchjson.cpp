// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/launchjson.h"

#include "app/exportdeskctl/jobjson.h"
#include "models/exports/launchrows.h"
#include "models/once/journal.h"
#include "models/platform/failuretext.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct LaunchTexts {
    Q_DECLARE_TR_FUNCTIONS(LaunchCommands)
};

using LaunchState = LaunchEntry::State;

QString launchStateCode(LaunchState state)
{
    switch (state) {
    case LaunchState::Sending:
        return u"sending"_s;
    case LaunchState::Accepted:
        return u"accepted"_s;
    case LaunchState::Rejected:
        return u"rejected"_s;
    case LaunchState::Unknown:
        return u"unknown"_s;
    case LaunchState::Undecided:
        return u"undecided"_s;
    case LaunchState::Adopted:
        return u"adopted"_s;
    case LaunchState::Resent:
        return u"resent"_s;
    case LaunchState::Abandoned:
        return u"abandoned"_s;
    }
    return {};
}

bool isIdentical(const LaunchEntry &entry)
{
    return entry.failure && entry.failure->code == QLatin1String(Journal::identical);
}

CommandError rejectedError(const LaunchEntry &entry)
{
    const Failure failure = entry.failure.value_or(Failure());
    if (isIdentical(entry))
        return {ExitCode::NothingToDo,
                u"identical"_s,
                LaunchTexts::tr("The same export was launched within the last 10 minutes; nothing was sent. Use "
                                "--allow-identical only if you want two jobs."),
                {{"identicalTo"_L1, failure.detail}}};
    CommandError error = commandError(failure);
    if (failure.kind == Failure::Kind::Storage)
        error.text = LaunchTexts::tr("The launch could not be recorded, so nothing was sent.") + u' ' + error.text;
    else
        error.text = LaunchTexts::tr("The launch was not sent; no job was created.") + u' ' + error.text;
    return error;
}

} // namespace

QJsonObject launchObject(const LaunchEntry &entry)
{
    QJsonObject object{{"launch"_L1, entry.id},
                       {"state"_L1, launchStateCode(entry.state)},
                       {"job"_L1, entry.resultId.isEmpty() ? QJsonValue() : QJsonValue(entry.resultId)},
                       {"sandbox"_L1, entry.sandbox},
                       {"createdAt"_L1, timeValue(entry.createdMs)},
                       {"candidates"_L1, QJsonArray::fromStringList(entry.candidates)}};
    if (!entry.resentAs.isEmpty())
        object.insert("resentAs"_L1, entry.resentAs);
    if (entry.failure && !isIdentical(entry))
        object.insert(
            "failure"_L1,
            QJsonObject{{"code"_L1, commandError(*entry.failure).code}, {"text"_L1, failureSummary(*entry.failure)}});
    return object;
}

QString launchSentence(const LaunchEntry &entry)
{
    switch (entry.state) {
    case LaunchState::Sending:
        return LaunchTexts::tr("Launch %1: waiting for a response.").arg(entry.id);
    case LaunchState::Accepted:
        return LaunchTexts::tr("Launch %1: job %2.").arg(entry.id, entry.resultId);
    case LaunchState::Adopted:
        return LaunchTexts::tr("Launch %1: found in the platform’s job list as job %2.").arg(entry.id, entry.resultId);
    case LaunchState::Rejected:
        return LaunchTexts::tr("Launch %1: not sent; no job was created.").arg(entry.id);
    case LaunchState::Unknown:
        return LaunchTexts::tr("Launch %1: the outcome is unknown; the platform’s job list is searched.").arg(entry.id);
    case LaunchState::Undecided:
        return LaunchTexts::tr("Launch %1: the outcome is unknown; decide with “exportdeskctl launch decide”. %2")
            .arg(entry.id, launchEvidence(entry))
            .trimmed();
    case LaunchState::Resent:
        return LaunchTexts::tr("Launch %1: sent again as launch %2.").arg(entry.id, entry.resentAs);
    case LaunchState::Abandoned:
        return LaunchTexts::tr("Launch %1: abandoned.").arg(entry.id);
    }
    return {};
}

std::optional<CommandError> launchError(const LaunchEntry &entry)
{
    if (entry.state == LaunchState::Accepted || entry.state == LaunchState::Adopted)
        return std::nullopt;
    CommandError error
        = entry.state == LaunchState::Rejected ? rejectedError(entry) : CommandError{ExitCode::Undecided, {}, {}};
    if (entry.state != LaunchState::Rejected) {
        error.code = u"undecided"_s;
        error.text = launchSentence(entry);
    }
    const QJsonObject object = launchObject(entry);
    for (auto member = object.begin(); member != object.end(); ++member)
        error.details.insert(member.key(), member.value());
    return error;
}

} // namespace exportdesk
