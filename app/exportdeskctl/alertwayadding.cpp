// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/alertwayadding.h"

#include "models/alerts/alertwords.h"
#include "models/platform/deliver.h"

#include <QDir>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr qsizetype longestSecret = 8192;

CommandError wayError(const QString &text)
{
    return {ExitCode::Usage, u"usage"_s, text};
}

} // namespace

AlertWayAdding::AlertWayAdding(const CommandContext &context, const Options &options)
    : AlertCommand(context)
    , m_options(options)
{
    connect(&m_input, &BoundedInput::received, this, &AlertWayAdding::acceptSecret);
    connect(&m_input, &BoundedInput::failed, this, [this](const CommandError &error) { fail(error); });
}

void AlertWayAdding::run(const AlertSetup &setup)
{
    AlertWay &way = m_options.way;
    const KeptWay *known = findWay(setup, way.name);
    if (known && !m_options.replaces)
        return fail({ExitCode::Refused, u"alert-exists"_s,
                     tr("A way named “%1” exists. Use --replace to change it.").arg(known->way.name)});
    if (known && known->way.kind != way.kind)
        return fail({ExitCode::Refused, u"alert-exists"_s,
                     tr("The way “%1” is of another kind. Remove it first.").arg(known->way.name)});
    if (known) {
        way.id = known->way.id;
        way.host = known->way.host;
    }
    if (const auto error = complete())
        return fail(*error);
    if (!m_options.secretPlace.isEmpty())
        return m_input.read(m_options.secretPlace);
    m_secret = desk().secrets.given(way.name);
    if (!desk().secrets.problem().isEmpty())
        return fail({ExitCode::Computer, u"alert-secrets"_s, desk().secrets.problem()});
    if (m_secret.isEmpty() && way.needsSecret() && !known)
        return fail(wayError(way.kind == AlertWay::Kind::Webhook
                                 ? tr("Specify with --address where the address is to be read: a file, or - for "
                                      "standard input.")
                                 : tr("Specify with --password where the password is to be read: a file, or - for "
                                      "standard input.")));
    acceptSecret(m_secret.reveal().toUtf8());
}

/// What the options say in words.
std::optional<CommandError> AlertWayAdding::complete()
{
    AlertWay &way = m_options.way;
    readWordIn(wayFormWords, m_options.form, way.form);
    readWordIn(waySecurityWords, m_options.security, way.security);
    if (!m_options.command.isEmpty())
        way.command = QProcess::splitCommand(m_options.command);
    // A timer runs elsewhere.
    if (!way.authority.isEmpty())
        way.authority = QDir::current().absoluteFilePath(way.authority);
    if (!way.command.isEmpty() && way.command.first().contains(u'/'))
        way.command.first() = QDir::current().absoluteFilePath(way.command.first());
    const WayProblem problem = problemOf(way);
    if (problem == WayProblem::None)
        return std::nullopt;
    return wayError(wayProblemText(problem));
}

void AlertWayAdding::acceptSecret(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes).trimmed();
    m_secret = Secret(text);
    if (text.size() > longestSecret || text.contains(u'\n'))
        return fail(wayError(tr("The address or password must be one line.")));
    if (m_options.way.kind == AlertWay::Kind::Webhook && !text.isEmpty()) {
        if (const WayProblem problem = problemOfAddress(text); problem != WayProblem::None)
            return fail(wayError(wayProblemText(problem)));
        m_options.way.host = hostOfAddress(text);
    } else if (text.isEmpty() && !m_options.secretPlace.isEmpty()) {
        return fail(wayError(tr("The address or password is empty.")));
    }
    save();
}

void AlertWayAdding::save()
{
    deliver(desk().journal.put(m_options.way, opening().clock().nowMs()), this, [this](const Outcome<AlertWay> &saved) {
        if (!saved)
            return fail(alertError(saved.failure()));
        keepSecret(saved.value());
    });
}

void AlertWayAdding::keepSecret(const AlertWay &way)
{
    if (m_options.secretPlace.isEmpty())
        return report(true);
    deliver(opening().secrets().write(way.secretKey(), m_secret), this,
            [this](SecretStore::Place place) { report(place == SecretStore::Place::Keychain); });
}

void AlertWayAdding::report(bool isKept)
{
    if (!isKept)
        output().note(tr("No keychain is available, so the address or password was not stored. Write a JSON object "
                         "with the name of the way and that secret to a file that only you can read, and specify the "
                         "file with EXPORTDESK_ALERT_SECRETS."));
    output().document({{"name"_L1, m_options.way.name}, {"state"_L1, isKept ? u"saved"_s : u"saved-without-secret"_s}});
    output().text(tr("Way “%1” was saved. “exportdeskctl alert test” sends a test.").arg(m_options.way.name));
    finish();
}

} // namespace exportdesk
