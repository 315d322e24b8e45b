// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/templatecommand.h"

#include "models/platform/deliver.h"
#include "models/workspace/formerplaces.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

void TemplateCommand::start()
{
    const auto wanted = opening().connection();
    if (const auto *error = std::get_if<CommandError>(&wanted))
        return fail(*error);
    const auto &connection = std::get<Connection>(wanted);
    Store &store = opening().store();
    store.write([place = formerPlace(connection)](QSqlDatabase &database) { return assignRows(database, place); });
    m_templates = std::make_unique<ExportTemplates>(store, opening().clock());
    connect(m_templates.get(), &ExportTemplates::failed, this, [this](const Failure &failure) {
        m_hasFailed = true;
        fail(commandError(failure));
    });
    connect(m_templates.get(), &ExportTemplates::changed, this, [this] {
        // Queued: that they could not be read is reported after this signal.
        if (!std::exchange(m_isOpen, true))
            QMetaObject::invokeMethod(this, &TemplateCommand::runWhenRead, Qt::QueuedConnection);
    });
    m_templates->open(connection.id, connection.sandbox);
}

void TemplateCommand::runWhenRead()
{
    const StoreCondition condition = opening().store().condition();
    const bool isCopied = condition.cause == StoreError::Kind::Full || condition.cause == StoreError::Kind::Unwritable
        || condition.cause == StoreError::Kind::Busy;
    if (!condition.isDurable() && !isCopied)
        return fail(commandError(StoreError{condition.cause, condition.detail}));
    if (!m_hasFailed)
        run(*m_templates);
}

void TemplateCommand::whenWritten(const std::function<void()> &then)
{
    Store &store = opening().store();
    // Work in the store is done in order, and so are its results delivered.
    const auto turn = store.read([](QSqlDatabase &) -> StoreOutcome<Stored> { return Stored(); });
    deliver(turn, this, [this, &store, then](const StoreOutcome<Stored> &done) {
        const StoreCondition condition = store.condition();
        if (!done)
            return fail(commandError(done.error()));
        if (!condition.isDurable())
            return fail(commandError(StoreError{condition.cause, condition.detail}));
        then();
    });
}

CommandError TemplateCommand::noTemplate(const QString &name)
{
    return {ExitCode::Usage, u"no-template"_s,
            tr("No template is named “%1”. “exportdeskctl template list” shows the saved ones.").arg(name)};
}

} // namespace exportdesk
