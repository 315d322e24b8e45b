// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/pages/manualtexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// The context of the translations.
struct ManualTexts {
    Q_DECLARE_TR_FUNCTIONS(ManualTexts)

public:
    static ManualSection exitCodes();
    static ManualSection output();
    static ManualSection secrets();
    static ManualSection production();
    static ManualSection environment();
    static ManualSection files();
    static ManualSection examples();
    static QString word(ManualWord word);
    static ManualSection description();
};

QString ManualTexts::word(ManualWord word)
{
    switch (word) {
    case ManualWord::Book:
        return tr("Exportdesk manual");
    case ManualWord::Name:
        return tr("NAME");
    case ManualWord::Purpose:
        return tr("launch, monitor and save profile export jobs from scripts");
    case ManualWord::Synopsis:
        return tr("SYNOPSIS");
    case ManualWord::Usage:
        return tr("[option…] command [argument…]");
    case ManualWord::Command:
        return tr("command");
    case ManualWord::Commands:
        return tr("COMMANDS");
    case ManualWord::Options:
        return tr("OPTIONS OF EVERY COMMAND");
    }
    return {};
}

ManualSection ManualTexts::description()
{
    return {
        tr("DESCRIPTION"),
        {tr("`exportdeskctl` is Exportdesk without a window. It shares connections, templates, history and the journal "
            "of launches with the window, and both can be open at the same time: what is launched in one appears in "
            "the other. It needs no display and no session bus."),
         tr("A launch is written to the journal before its request leaves, and the request leaves once. If the "
            "response is lost, the newest jobs are searched for the match; if none is definitely the right one, you "
            "decide (`launch decide`). A script that is killed and started again therefore does not create a second "
            "job: `launch list` settles what was left open, and an identical launch of the last ten minutes is "
            "refused with exit code 10 unless `--allow-identical` is given.")}};
}

ManualSection ManualTexts::exitCodes()
{
    return {tr("EXIT STATUS"),
            {},
            {{u"`0`"_s, tr("Done.")},
             {u"`1`"_s, tr("A problem of this computer: the local store or the disk.")},
             {u"`2`"_s, tr("The command line is not correct.")},
             {u"`3`"_s, tr("The job failed.")},
             {u"`4`"_s, tr("The job succeeded, but its batch failed.")},
             {u"`5`"_s, tr("The checks refused the request; nothing was sent.")},
             {u"`6`"_s, tr("The outcome is unknown and a decision is needed: see `launch list` and `launch decide`.")},
             {u"`7`"_s, tr("The job was cancelled.")},
             {u"`8`"_s, tr("Sign-in, permission or connection: nothing could be done.")},
             {u"`9`"_s, tr("The time limit is over; the job goes on.")},
             {u"`10`"_s, tr("Nothing to do.")}}};
}

ManualSection ManualTexts::output()
{
    return {
        tr("OUTPUT"),
        {tr("Results go to the standard output, errors and progress to the standard error; progress is shown only on a "
            "terminal. With `--json` the standard output contains one JSON document, or one document a line where a "
            "command reports as it goes. Its keys and codes are English and do not change within a major version. An "
            "error is also a document, with the members `error.code` and `error.text`. The schema is "
            "`exportdeskctl.schema.json` in the documentation folder.")}};
}

ManualSection ManualTexts::secrets()
{
    return {
        tr("SECRETS WITHOUT A DESKTOP"),
        {tr("A secret is never an argument: every user of a computer can read the arguments of all its processes. "
            "Secrets come from the first of these places that is available:")},
        {{u"`--credentials` FILE"_s,
          tr("A file that only its owner can read (`chmod 600`); any other file is refused. `/dev/stdin` and pipes are "
             "accepted, with limits of size and time.")},
         {u"`EXPORTDESK_CREDENTIALS`"_s, tr("The path of such a file.")},
         {u"`CREDENTIALS_DIRECTORY`"_s,
          tr("Set by systemd for services with `LoadCredential=` or `LoadCredentialEncrypted=`; the credential is "
             "called `exportdesk`.")},
         {tr("The keychain"), tr("Where one responds and is unlocked, for connections saved in the window.")}},
        {tr("Cron, systemd and SSH start no desktop session: there is no session bus and therefore no keychain, or the "
            "keyring is locked because nobody has signed in. `exportdeskctl` never waits for a dialog that nobody can "
            "see; it ends with exit code 8 and says which place it tried. Use a credential file there, or systemd’s "
            "credentials.")}};
}

ManualSection ManualTexts::production()
{
    return {
        tr("PRODUCTION"),
        {tr("In a production sandbox, commands that create or cancel something require `--production` with the name of "
            "the sandbox, as the window requires you to type it. No option confirms everything.")}};
}

ManualSection ManualTexts::environment()
{
    return {
        tr("ENVIRONMENT"),
        {},
        {{u"`EXPORTDESK_ALERT_SECRETS`"_s,
          tr("The path of a file that only its owner can read: a JSON object with names of ways of alerts and their "
             "addresses or passwords.")},
         {u"`EXPORTDESK_CREDENTIALS`, `CREDENTIALS_DIRECTORY`"_s, tr("Where the secret is, see above.")},
         {u"`LANG`, `LC_ALL`, `LC_MESSAGES`"_s, tr("The language of the texts, unless `--lang` is given.")},
         {u"`http_proxy`, `https_proxy`, `no_proxy`"_s, tr("The proxy to use.")},
         {u"`XDG_DATA_HOME`"_s, tr("Where the data folder is, unless `--data-dir` is given.")}}};
}

ManualSection ManualTexts::files()
{
    return {tr("FILES"),
            {},
            {{u"`~/.local/share/exportdesk/exportdesk`"_s,
              tr("The data folder: store with journal and history, connections, settings. Accessible to its owner "
                 "only.")}}};
}

ManualSection ManualTexts::examples()
{
    return {tr("EXAMPLES"),
            {},
            {},
            {},
            {{tr("Launch an export, wait for its end and save its files:"),
              u"job=$(exportdeskctl launch request.json --wait --json | jq -r .job)\n"
              "exportdeskctl result save \"$job\" --to export"_s},
             {tr("Try the same on the local platform, without an account:"),
              u"exportdeskctl --connection local launch request.json --wait"_s},
             {tr("The jobs that failed today:"), u"exportdeskctl job list --search 'status:failed since:today'"_s},
             {tr("Settle what an interrupted script left open:"), u"exportdeskctl launch list"_s}}};
}

} // namespace

QString manualWord(ManualWord word)
{
    return ManualTexts::word(word);
}

ManualSection manualDescription()
{
    return ManualTexts::description();
}

QList<ManualSection> manualSections()
{
    return {ManualTexts::exitCodes(),   ManualTexts::output(), ManualTexts::secrets(), ManualTexts::production(),
            ManualTexts::environment(), ManualTexts::files(),  ManualTexts::examples()};
}

} // namespace exportdesk
