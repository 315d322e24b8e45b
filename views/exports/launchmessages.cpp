// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/launchmessages.h"

#include "models/exports/launchentry.h"
#include "models/exports/launchrows.h"
#include "views/shared/failurebar.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

QString launchedAt(const LaunchEntry &entry)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(entry.createdMs).time(), u"HH:mm:ss"_s);
}

} // namespace

MessageBar *LaunchMessages::outcome(const LaunchEntry &entry)
{
    const QString at = launchedAt(entry);
    auto severity = MessageBar::Severity::Done;
    QString sentence;
    switch (entry.state) {
    case LaunchEntry::State::Rejected:
        return rejected(entry);
    case LaunchEntry::State::Sending:
        severity = MessageBar::Severity::Info;
        sentence = tr("Launched at %1; waiting for a response.").arg(at);
        break;
    case LaunchEntry::State::Accepted:
        sentence = tr("Launched at %1 as job %2.").arg(at, entry.resultId);
        break;
    case LaunchEntry::State::Adopted:
        sentence = tr("Launched at %1; found in the platform’s job list as job %2.").arg(at, entry.resultId);
        break;
    case LaunchEntry::State::Unknown:
        severity = MessageBar::Severity::Unknown;
        sentence = entry.wasRefused()
            ? tr("Launched at %1. The platform refused the launch; checking its job list in "
                 "case a job was created anyway.")
                  .arg(at)
            : tr("Launched at %1. The response was lost; searching the platform’s job list.").arg(at);
        break;
    case LaunchEntry::State::Undecided:
        severity = MessageBar::Severity::Unknown;
        sentence = entry.wasRefused() ? refused(entry, at) : undecided(entry, at);
        break;
    case LaunchEntry::State::Resent:
    case LaunchEntry::State::Abandoned:
        return nullptr;
    }
    auto *bar = new MessageBar(severity, sentence);
    bar->setObjectName(u"composer.launch.told"_s);
    bar->setRemedy(entry.state == LaunchEntry::State::Adopted ? launchDoubt(entry) : launchEvidence(entry));
    return bar;
}

MessageBar *LaunchMessages::rejected(const LaunchEntry &entry)
{
    const Failure failure = entry.failure.value_or(Failure());
    return new FailureBar(
        [failure] {
            if (failure.kind == Failure::Kind::Storage)
                return tr("The launch could not be recorded, so nothing was sent.");
            return failure.reached == Failure::Reached::No ? tr("The launch was not sent; no job was created.")
                                                           : tr("The platform refused the launch.");
        },
        failure);
}

QString LaunchMessages::refused(const LaunchEntry &entry, const QString &at)
{
    if (entry.unread)
        return tr("Launched at %1. The platform refused the launch, and the job list cannot be loaded. Go to Jobs to "
                  "decide what to do next.")
            .arg(at);
    if (entry.candidates.isEmpty())
        return tr("Launched at %1. The platform refused the launch, and no matching job was found. Go to Jobs to "
                  "decide what to do next.")
            .arg(at);
    return tr("Launched at %1. The platform refused the launch, but %Ln job(s) could belong to it. Go to Jobs to "
              "select yours.",
              nullptr, int(entry.candidates.size()))
        .arg(at);
}

QString LaunchMessages::undecided(const LaunchEntry &entry, const QString &at)
{
    if (entry.unread)
        return tr("Launched at %1. The response was lost, and the job list cannot be loaded. Go to Jobs to decide what "
                  "to do next.")
            .arg(at);
    if (entry.candidates.isEmpty())
        return tr("Launched at %1. The response was lost, and no matching job was found. Go to Jobs to decide what to "
                  "do next.")
            .arg(at);
    return tr("Launched at %1. The response was lost, and %Ln job(s) could belong to this launch. Go to Jobs to select "
              "yours.",
              nullptr, int(entry.candidates.size()))
        .arg(at);
}

MessageBar *LaunchMessages::identical(const LaunchEntry &twin)
{
    const QString sentence = twin.resultId.isEmpty()
        ? tr("The same export was launched at %1, and its outcome is still unknown.").arg(launchedAt(twin))
        : tr("The same export was launched at %1 as job %2.").arg(launchedAt(twin), twin.resultId);
    auto *bar = new MessageBar(MessageBar::Severity::Warning, sentence);
    bar->setObjectName(u"composer.launch.question"_s);
    bar->setRemedy(tr("Launch it again only if you want two jobs."));
    return bar;
}

} // namespace exportdesk
