// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/connectioncommands.h"

#include "app/exportdeskctl/commandtree.h"
#include "models/connections/connectiontest.h"
#include "models/connections/testadvice.h"
#include "models/connections/testwords.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct ConnectionTexts {
    Q_DECLARE_TR_FUNCTIONS(ConnectionCommands)
};

QString stepCode(TestStep step)
{
    switch (step) {
    case TestStep::Proxy:
        return u"proxy"_s;
    case TestStep::Address:
        return u"address"_s;
    case TestStep::Encryption:
        return u"encryption"_s;
    case TestStep::SignIn:
        return u"sign-in"_s;
    case TestStep::ApiKey:
        return u"api-key"_s;
    case TestStep::Organization:
        return u"organization"_s;
    case TestStep::ProductProfile:
        return u"product-profile"_s;
    case TestStep::Role:
        return u"role"_s;
    case TestStep::ExportJobs:
        return u"export-jobs"_s;
    }
    return {};
}

QString stateCode(TestProgress::State state)
{
    switch (state) {
    case TestProgress::State::NotTested:
        return u"not-tested"_s;
    case TestProgress::State::Running:
        return u"running"_s;
    case TestProgress::State::Passed:
        return u"passed"_s;
    case TestProgress::State::Failed:
        return u"failed"_s;
    }
    return {};
}

class ConnectionListing final : public Command
{
public:
    using Command::Command;

    void start() override
    {
        const ConnectionsModel &model = opening().connections();
        QJsonArray array;
        QList<QStringList> rows;
        for (const Connection &connection : model.connections()) {
            const bool isCurrent = model.hasChosen() && connection.id == model.currentId();
            array.append(QJsonObject{{"id"_L1, connection.id},
                                     {"name"_L1, connection.name},
                                     {"gateway"_L1, connection.gateway.toString()},
                                     {"ims"_L1, connection.ims.toString()},
                                     {"organization"_L1, connection.orgId},
                                     {"clientId"_L1, connection.clientId},
                                     {"sandbox"_L1, connection.sandbox},
                                     {"local"_L1, connection.local},
                                     {"production"_L1, opening().traits(connection).production},
                                     {"current"_L1, isCurrent}});
            rows.append({isCurrent ? u"*"_s : QString(), connection.name, connection.sandbox,
                         connection.local ? QString() : connection.gateway.toString()});
        }
        output().document(QJsonObject{{"connections"_L1, array}});
        output().table(
            {QString(), ConnectionTexts::tr("Name"), ConnectionTexts::tr("Sandbox"), ConnectionTexts::tr("Gateway")},
            rows);
        finish();
    }
};

class ConnectionTesting final : public Command
{
public:
    explicit ConnectionTesting(const CommandContext &context)
        : Command(context)
        , m_test(opening().log(), opening().clock(), &opening().proxies())
    {
        connect(&m_test, &ConnectionTest::finished, this, [this] { report(); });
    }

    void start() override
    {
        withConnection([this](const Connection &connection, const Session::Proof &proof) {
            output().progress(ConnectionTexts::tr("Testing “%1”…").arg(connection.name));
            m_test.start(connection, proof.secret);
        });
    }

private:
    void report()
    {
        QJsonArray steps;
        for (const TestStep step : testSteps) {
            const ConnectionTest::Step &result = m_test.step(step);
            QJsonObject object{{"step"_L1, stepCode(step)},
                               {"state"_L1, stateCode(result.state)},
                               {"finding"_L1, testFinding(m_test, step)}};
            if (result.durationMs >= 0)
                object.insert("durationMs"_L1, result.durationMs);
            if (!result.failure.code.isEmpty())
                object.insert("code"_L1, result.failure.code);
            steps.append(object);
            output().text(u"%1: %2 %3"_s.arg(testStepName(step), testStateWord(result.state), testFinding(m_test, step))
                              .trimmed());
        }
        QJsonObject document{{"connection"_L1, m_test.connection().name},
                             {"sandbox"_L1, m_test.connection().sandbox},
                             {"passed"_L1, m_test.isPassed()},
                             {"steps"_L1, steps}};
        if (m_test.isPassed()) {
            output().document(document);
            return finish();
        }
        failWith(document);
    }

    void failWith(const QJsonObject &document)
    {
        const TestStep step = *m_test.failed();
        const Failure &failure = m_test.step(step).failure;
        const TestAdvice advice = testAdvice(step, failure, m_test.connection());
        CommandError error{ExitCode::Connection, failure.code.isEmpty() ? commandError(failure).code : failure.code,
                           advice.sentence, document};
        error.details.insert("actions"_L1, QJsonArray::fromStringList(advice.actions));
        for (const QString &action : advice.actions)
            error.text += u"\n  - "_s + action;
        fail(error);
    }

    ConnectionTest m_test;
};

} // namespace

void addConnectionCommands(CommandTree &tree)
{
    CLI::App &group = tree.addGroup("connection", ConnectionTexts::tr("Saved connections."));
    tree.addCommand(group, "list", ConnectionTexts::tr("List the saved connections."),
                    [](const CommandContext &context) { return std::make_unique<ConnectionListing>(context); });
    CLI::App &test = tree.addCommand(
        group, "test", ConnectionTexts::tr("Test a connection step by step; nothing on the platform changes."),
        [](const CommandContext &context) { return std::make_unique<ConnectionTesting>(context); });
    CommandTree::addText(test, "name", tree.connectionName(), ConnectionTexts::tr("As --connection."),
                         ConnectionTexts::tr("NAME"));
}

} // namespace exportdesk
