// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/options.h"

using namespace Qt::StringLiterals;

namespace localplatform
{

namespace
{

template <typename Number>
bool read(Number &to, Number value, bool good, bool inRange)
{
    if (good && inRange)
        to = value;
    return good && inRange;
}

/// False if the option has no such value.
bool takeOption(Options &options, const QString &name, const QString &value)
{
    bool good = false;
    if (name == "--port"_L1) {
        const quint16 number = value.toUShort(&good);
        return read(options.port, number, good, true);
    }
    if (name == "--profiles"_L1) {
        const int number = value.toInt(&good);
        return read(options.profiles, number, good, number >= 0);
    }
    if (name == "--jobs"_L1) {
        const qint64 number = value.toLongLong(&good);
        return read(options.jobs, number, good, number >= 0);
    }
    if (name == "--seed"_L1) {
        const quint64 number = value.toULongLong(&good);
        if (good)
            options.seed = number;
        return good;
    }
    if (name == "--speed"_L1) {
        const double number = value.toDouble(&good);
        return read(options.speed, number, good, number >= 0);
    }
    if (value.isEmpty())
        return false;
    (name == "--data"_L1 ? options.dataFolder : options.faultsFile) = value;
    return true;
}

} // namespace

Options Options::parse(const QStringList &arguments, QString *error, bool *help)
{
    static const QStringList known{u"--port"_s, u"--data"_s,  u"--profiles"_s, u"--jobs"_s,
                                   u"--seed"_s, u"--speed"_s, u"--faults"_s};
    Options options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString name = arguments[i].section(u'=', 0, 0);
        if (name == "--help"_L1 || name == "-h"_L1) {
            *help = true;
            return options;
        }
        if (arguments[i] == "--with-parent"_L1) {
            options.withParent = true;
            continue;
        }
        if (!known.contains(name)) {
            *error = u"Unknown option: %1"_s.arg(name);
            return options;
        }
        const bool inOne = arguments[i].contains(u'=');
        const QString value = inOne ? arguments[i].section(u'=', 1) : arguments.value(++i);
        if (!takeOption(options, name, value)) {
            *error = u"%1 cannot be \"%2\""_s.arg(name, value);
            return options;
        }
    }
    return options;
}

QString Options::helpText()
{
    return uR"(localplatform: a stand-in of Adobe Experience Platform on this machine, for export jobs and what belongs to them.

Prints one line of JSON when it is ready (gateway, ims, orgId, clientId, clientSecret, scopes, sandbox, pid) and runs until
SIGTERM, SIGINT or SIGHUP (nohup keeps the last one away).

  --port N        port on 127.0.0.1; 0 (default) takes a free one
  --data DIR      where the store is kept, for one local platform at a time; left out: a fresh one, removed at the end
  --profiles N    people in a new store (5000)
  --jobs N        finished jobs in a new store (400)
  --seed S        what a new store's people are made from
  --speed X       how fast jobs run: 1 (default) about 12 seconds a job, 10 ten times as fast, 0 as fast as it goes
  --faults FILE   what goes wrong on purpose (JSON, see app/localplatform/faults/faultplan.h)
  --with-parent   ends also when the program that started it does
  --help          this text

A first call, with the values of that line (every other one needs the four headers of the last command):

  curl GATEWAY/ims/token/v3 -d grant_type=client_credentials -d client_id=CLIENTID -d client_secret=CLIENTSECRET \
    -d scope=openid,session,AdobeID,read_organizations,additional_info.projectedProductContext
  curl GATEWAY/data/core/ups/export/jobs?limit=2 -H "Authorization: Bearer TOKEN" -H "x-api-key: CLIENTID" \
    -H "x-gw-ims-org-id: ORGID" -H "x-sandbox-name: prod"

An export is a batch of files of JSON, one profile a line, however the dataset's fileDescription reads.
While it runs: GET, PUT, DELETE /_local/faults; GET, DELETE /_local/log; GET /_local/credentials.
)"_s;
}

} // namespace localplatform
