// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/command.h"

#include "app/exportdeskctl/productionrefusal.h"

namespace exportdesk
{

Command::Command(const CommandContext &context)
    : m_context(context)
{
}

Command::~Command() = default;

void Command::finish(ExitCode code)
{
    if (!std::exchange(m_hasEnded, true))
        Q_EMIT finished(code);
}

void Command::fail(const CommandError &error)
{
    if (!m_hasEnded)
        finish(output().fail(error));
}

void Command::withConnection(const std::function<void(const Connection &, const Session::Proof &)> &then)
{
    opening().openConnection(then, refused());
}

void Command::withSession(const std::function<void(Session &)> &then)
{
    opening().openSession(then, refused());
}

void Command::withWorkspace(const std::function<void(Workspace &)> &then)
{
    opening().openWorkspace(then, refused());
}

void Command::withGuardedWorkspace(const QString &typedName, const std::function<void(Workspace &)> &then)
{
    const auto checked = [this, typedName, then](Workspace &workspace) {
        if (const auto refusal = productionRefusal(workspace.sandbox(), typedName))
            fail(*refusal);
        else
            then(workspace);
    };
    if (typedName.isEmpty())
        opening().openWorkspaceOfKnownKind(checked, refused());
    else
        opening().openWorkspace(checked, refused()); // the name decides, whatever kind of sandbox it is
}

Opening::Refused Command::refused()
{
    return [self = QPointer(this)](const CommandError &error) {
        if (self)
            self->fail(error);
    };
}

} // namespace exportdesk
