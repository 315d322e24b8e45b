// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/requestcommands.h"

#include "app/exportdeskctl/boundedinput.h"
#include "app/exportdeskctl/commandtree.h"
#include "app/exportdeskctl/reportlines.h"
#include "models/choices/choices.h"
#include "models/datasets/datasetsmodel.h"
#include "models/exports/listreading.h"
#include "models/exports/requestfacts.h"
#include "models/incoming/callbuilder.h"
#include "models/incoming/reportdocument.h"
#include "models/platform/httpclient.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct RequestTexts {
    Q_DECLARE_TR_FUNCTIONS(RequestCommands)
};

struct CheckOptions {
    QString file;
    qint64 pick = 0; ///< from 1; 0: the best one
};

class RequestChecking final : public Command
{
public:
    RequestChecking(const CommandContext &context, const CheckOptions &options)
        : Command(context)
        , m_options(options)
    {
        connect(&m_input, &BoundedInput::received, this, &RequestChecking::check);
        connect(&m_input, &BoundedInput::failed, this, [this](const CommandError &error) { fail(error); });
    }

    void start() override
    {
        if (m_options.file == "-"_L1 && opening().options().credentials == "/dev/stdin"_L1)
            return fail({ExitCode::Usage, u"usage"_s,
                         RequestTexts::tr("Standard input cannot contain both the text and the credential.")});
        m_facts.nowMs = opening().clock().nowMs();
        m_facts.sandbox = opening().options().sandbox;
        m_input.read(m_options.file);
        if (m_input.isTerminal())
            output().note(RequestTexts::tr("Paste the text, then press Ctrl+D."));
    }

private:
    void check(const QByteArray &bytes)
    {
        m_bytes = bytes;
        if (!wantsLists() || !isHelpedByLists(reportOn(m_bytes, m_facts)))
            return report();
        opening().openSession([this](Session &session) { readLists(session); },
                              [this](const CommandError &error) {
                                  m_unread = {{u"all"_s, error.text}};
                                  report();
                              });
    }

    /// Only where the command line says so: the question can be answered without a network.
    bool wantsLists() const
    {
        const GlobalOptions &options = opening().options();
        return !options.connection.isEmpty() || !options.gateway.isEmpty() || !options.credentials.isEmpty();
    }

    /// A list of fields is recognized by the schema.
    static bool isHelpedByLists(const IncomingReport &report)
    {
        const Incoming::Kind kind = report.incoming.kind;
        return report.best >= 0 || kind == Incoming::Kind::Fields || kind == Incoming::Kind::Nothing;
    }

    void readLists(Session &session)
    {
        const Connection &connection = session.connection();
        m_facts.sandbox = connection.sandbox;
        m_own = callTarget(connection, connection.sandbox);
        m_client = std::make_unique<HttpClient>(connection, session.transport(), session.token(), session.policy());
        m_choices = std::make_unique<Choices>(*m_client, opening().clock());
        m_datasets = std::make_unique<DatasetsModel>(*m_client, opening().clock());
        m_lists = std::make_unique<ListReading>(*m_choices, *m_datasets);
        connect(m_lists.get(), &ListReading::finished, this, [this] {
            m_facts = requestFacts(m_facts.sandbox, *m_datasets, *m_choices, nullptr);
            m_facts.nowMs = opening().clock().nowMs();
            m_unread = m_lists->unread();
            report();
        });
        output().progress(RequestTexts::tr("Reading the sandbox “%1”…").arg(connection.sandbox));
        m_lists->start();
    }

    void report()
    {
        IncomingReport report = reportOn(m_bytes, m_facts, m_own);
        report.unreadLists = m_unread;
        if (m_options.pick > report.candidates.size())
            return fail({ExitCode::Usage, u"no-such-request"_s,
                         RequestTexts::tr("The text contains %Ln request(s); there is no request %1.", nullptr,
                                          int(report.candidates.size()))
                             .arg(m_options.pick)});
        if (m_options.pick > 0)
            report.select(m_options.pick - 1);
        output().document(reportDocument(report));
        for (const QString &line : reportLines(report))
            output().text(line);
        finish();
    }

    const CheckOptions m_options;
    BoundedInput m_input;
    QByteArray m_bytes;
    RequestFacts m_facts;
    CallTarget m_own;
    QList<IncomingReport::UnreadList> m_unread;
    std::unique_ptr<HttpClient> m_client;
    std::unique_ptr<Choices> m_choices;
    std::unique_ptr<DatasetsModel> m_datasets;
    std::unique_ptr<ListReading> m_lists;
};

} // namespace

void addRequestCommands(CommandTree &tree)
{
    CLI::App &group = tree.addGroup("request", RequestTexts::tr("Export requests."));
    auto options = std::make_shared<CheckOptions>();
    CLI::App &check = tree.addCommand(
        group, "check",
        RequestTexts::tr("Say what a text is, which request would be sent and what is wrong with it. Nothing is "
                         "launched."),
        [options](const CommandContext &context) { return std::make_unique<RequestChecking>(context, *options); });
    CommandTree::addText(check, "file", options->file,
                         RequestTexts::tr("Any text that contains a request; “-” for standard input."),
                         RequestTexts::tr("FILE"))
        .required();
    CommandTree::addNumber(check, "--pick", options->pick, 1, 1000,
                           RequestTexts::tr("Which of several requests to check; default: the best one."));
}

} // namespace exportdesk
