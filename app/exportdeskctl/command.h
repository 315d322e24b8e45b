// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/opening.h"
#include "app/exportdeskctl/output.h"

#include <QObject>

#include <optional>

namespace exportdesk
{

/// What a command runs with; all outlive it.
struct CommandContext {
    Opening &opening;
    Output &output;
};

/// A command that runs over the event loop and ends once, with finish() or fail().
class Command : public QObject
{
    Q_OBJECT

public:
    explicit Command(const CommandContext &context);
    ~Command() override;

    /// Begins; may end at once.
    virtual void start() = 0;
    /// The process was asked to end by a signal. Gives the exit code, or nothing to die of the signal, as shells expect
    /// it. What the command has begun stays as it is: an open launch in the journal, a job on the platform.
    virtual std::optional<ExitCode> interrupt() { return std::nullopt; }

Q_SIGNALS:
    void finished(exportdesk::ExitCode code);

protected:
    Opening &opening() const { return m_context.opening; }
    Output &output() const { return m_context.output; }
    void finish(ExitCode code = ExitCode::Done);
    void fail(const CommandError &error);

    /// These call \a then when it is open, and fail() when it cannot be opened.
    void withConnection(const std::function<void(const Connection &, const Session::Proof &)> &then);
    void withSession(const std::function<void(Session &)> &then);
    /// Nothing of the workspace was started: a command starts or reads what it needs.
    void withWorkspace(const std::function<void(Workspace &)> &then);
    /// For commands that change something: fails in production unless \a typedName (of --production) is the sandbox's.
    void withGuardedWorkspace(const QString &typedName, const std::function<void(Workspace &)> &then);

private:
    Opening::Refused refused();

    CommandContext m_context;
    bool m_hasEnded = false;
};

} // namespace exportdesk
