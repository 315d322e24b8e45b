// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/jobcancelling.h"

#include "models/jobs/jobtext.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

QString cancelCode(CancelState state)
{
    switch (state) {
    case CancelState::Cancelled:
        return u"cancelled"_s;
    case CancelState::FinishedFirst:
        return u"finished-first"_s;
    case CancelState::Refused:
        return u"refused"_s;
    case CancelState::Gone:
        return u"gone"_s;
    case CancelState::Unconfirmed:
        return u"unconfirmed"_s;
    case CancelState::None:
    case CancelState::Requested:
    case CancelState::Marked:
        break;
    }
    return u"open"_s;
}

/// Somebody else, or an earlier command, has cancelled it.
bool wasCancelledBefore(const CancelResult &result)
{
    return result.state == CancelState::Cancelled && !result.sent;
}

/// It did not go while it was being cancelled: it was never there.
bool neverExisted(const CancelResult &result)
{
    return result.state == CancelState::Gone && !result.sent;
}

ExitCode codeOfCancel(const CancelResult &result)
{
    switch (result.state) {
    case CancelState::Cancelled:
        return wasCancelledBefore(result) ? ExitCode::NothingToDo : ExitCode::Done;
    case CancelState::FinishedFirst:
        return ExitCode::NothingToDo;
    case CancelState::Gone:
        return neverExisted(result) ? ExitCode::Usage : ExitCode::NothingToDo;
    case CancelState::Refused:
        return ExitCode::Connection;
    default:
        return ExitCode::Undecided;
    }
}

} // namespace

JobCancelling::JobCancelling(const CommandContext &context, const Options &options)
    : Command(context)
    , m_options(options)
{
}

void JobCancelling::start()
{
    // As in the window: the name is typed before several jobs are cancelled.
    const auto then = [this](Workspace &workspace) { cancel(workspace); };
    if (m_options.ids.size() > 1 || !m_options.production.isEmpty())
        withGuardedWorkspace(m_options.production, then);
    else
        withWorkspace(then);
}

void JobCancelling::cancel(Workspace &workspace)
{
    m_canceller = &workspace.canceller();
    connect(m_canceller, &JobCanceller::changed, this, &JobCancelling::report);
    output().progress(tr("Cancelling %Ln job(s)…", nullptr, int(m_options.ids.size())));
    m_canceller->cancel(m_options.ids);
}

void JobCancelling::report(const CancelResult &result)
{
    if (!result.settled() || m_reported.contains(result.id) || !m_options.ids.contains(result.id))
        return;
    m_reported.insert(result.id);
    QJsonObject object{{"id"_L1, result.id},
                       {"cancel"_L1, cancelCode(result.state)},
                       {"status"_L1, wordOfJobStatus(result.status)},
                       {"exit"_L1, int(codeOfCancel(result))}};
    const QString sentence = tr("Job %1: %2")
                                 .arg(result.id,
                                      wasCancelledBefore(result) ? tr("It was cancelled before; nothing to do.")
                                                                 : jobText::cancelState(result.state));
    std::optional<CommandError> error;
    if (neverExisted(result))
        error = noSuchJob(result.id);
    else if (result.failure)
        error = commandError(*result.failure);
    if (error) {
        object.insert("error"_L1, QJsonObject{{"code"_L1, error->code}, {"text"_L1, error->text}});
        output().note(neverExisted(result) ? error->text : sentence + u' ' + error->text);
    } else {
        output().text(sentence);
    }
    output().line(object);
    // The canceller is in the midst of this change.
    QTimer::singleShot(0, this, &JobCancelling::finishWhenSettled);
}

void JobCancelling::finishWhenSettled()
{
    ExitCode worst = ExitCode::Done;
    for (const QString &id : m_options.ids) {
        const auto result = m_canceller->result(id);
        if (!result || !result->settled())
            return;
        worst = worseOf(worst, codeOfCancel(*result));
    }
    finish(worst);
}

} // namespace exportdesk
