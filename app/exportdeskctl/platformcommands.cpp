// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/platformcommands.h"

#include "app/exportdeskctl/commandtree.h"
#include "app/opening/platformaccess.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <vector>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct PlatformTexts {
    Q_DECLARE_TR_FUNCTIONS(PlatformCommands)
};

/// As they were given; the local platform checks them.
struct PlatformOptions {
    QString port;
    QString data;
    QString profiles;
    QString jobs;
    QString seed;
    QString speed;
    QString faults;

    QStringList arguments() const
    {
        QStringList arguments;
        for (const auto &[name, value] :
             {std::pair(u"--port"_s, port), std::pair(u"--data"_s, data), std::pair(u"--profiles"_s, profiles),
              std::pair(u"--jobs"_s, jobs), std::pair(u"--seed"_s, seed), std::pair(u"--speed"_s, speed),
              std::pair(u"--faults"_s, faults)}) {
            if (!value.isEmpty())
                arguments << name << value;
        }
        return arguments;
    }
};

/// Becomes the local platform: signals, exit code and output are its own.
class PlatformRunning final : public Command
{
public:
    PlatformRunning(const CommandContext &context, const PlatformOptions &options)
        : Command(context)
        , m_options(options)
    {
    }

    void start() override
    {
        PlatformOptions options = m_options;
        // In a data folder that was specified, it is the one that --connection local uses.
        if (options.data.isEmpty() && !opening().options().dataDir.isEmpty())
            options.data = opening().locations().localPlatformFolder();
        // The program itself would report this in English only.
        const QString problem = options.data.isEmpty() ? QString() : Locations(options.data).problem();
        if (!problem.isEmpty())
            return fail({ExitCode::Computer, u"data-folder"_s, problem});
        const QString program = localPlatformProgram();
        std::vector<QByteArray> words{QFile::encodeName(program)};
        for (const QString &argument : options.arguments())
            words.push_back(argument.toLocal8Bit());
        std::vector<char *> pointers;
        for (QByteArray &word : words)
            pointers.push_back(word.data());
        pointers.push_back(nullptr);
        ::execv(words.front().constData(), pointers.data());
        fail(
            {ExitCode::Computer, u"local-platform"_s,
             PlatformTexts::tr("The local platform %1 could not be started: %2").arg(program, qt_error_string(errno))});
    }

private:
    const PlatformOptions m_options;
};

QString curlExamples()
{
    return PlatformTexts::tr(
               "It prints one line of JSON when it is ready (gateway, ims, orgId, clientId, clientSecret, "
               "scopes, sandbox, pid, localSecret) and runs until you stop it.\n\nThe first calls, with the "
               "values of that line:")
        + u"\n\n  curl GATEWAY/ims/token/v3 -d grant_type=client_credentials -d client_id=CLIENTID \\\n"
          "    -d client_secret=CLIENTSECRET \\\n"
          "    -d scope=openid,session,AdobeID,read_organizations,additional_info.projectedProductContext\n"
          "  curl GATEWAY/data/core/ups/export/jobs?limit=2 -H \"Authorization: Bearer TOKEN\" \\\n"
          "    -H \"x-api-key: CLIENTID\" -H \"x-gw-ims-org-id: ORGID\" -H \"x-sandbox-name: prod\"\n"_s;
}

} // namespace

void addPlatformCommands(CommandTree &tree)
{
    const auto options = std::make_shared<PlatformOptions>();
    CLI::App &command = tree.addCommand(
        "platform",
        PlatformTexts::tr("Run the local platform in the foreground, with made-up data, until you stop it."),
        [options](const CommandContext &context) { return std::make_unique<PlatformRunning>(context, *options); });
    command.footer(curlExamples().toStdString());
    const QString number = PlatformTexts::tr("N");
    CommandTree::addText(command, "--port", options->port,
                         PlatformTexts::tr("Port on 127.0.0.1; 0 (default) selects a free one."), number);
    CommandTree::addText(command, "--data", options->data,
                         PlatformTexts::tr("Folder for its data, used by one local platform at a time. Default: a "
                                           "temporary one, or that of --data-dir."),
                         u"DIR"_s);
    CommandTree::addText(command, "--profiles", options->profiles,
                         PlatformTexts::tr("Number of profiles in a new folder (default 5000)."), number);
    CommandTree::addText(command, "--jobs", options->jobs,
                         PlatformTexts::tr("Number of finished jobs in a new folder (default 400)."), number);
    CommandTree::addText(command, "--seed", options->seed,
                         PlatformTexts::tr("Random seed for the profiles of a new folder."), number);
    CommandTree::addText(command, "--speed", options->speed,
                         PlatformTexts::tr("Job speed: 1 (default) is normal, 0 as fast as possible."), u"X"_s);
    CommandTree::addText(command, "--faults", options->faults, PlatformTexts::tr("Fault plan in JSON, for tests."),
                         u"FILE"_s);
}

} // namespace exportdesk
