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
    if (name == "--port"_L1 || name == "--query-port"_L1) {
        const quint16 number = value.toUShort(&good);
        return read(name == "--port"_L1 ? options.port : options.queryPort, number, good, true);
    }
    if (name == "--profiles"_L1) {
        const int number = value.toInt(&good);
        return read(options.profiles, number, good, number >= 0);
    }
    if (name == "--jobs"_L1) {
        const qint64 number = value.toLongLong(&good);
        return read(options.jobs, number, good, number >= 0);
    }
    if (name == "--with-parent"_L1) {
        const int number = value.toInt(&good);
        if (good && number > 0)
            options.parent = number;
        return options.parent.has_value();
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
    static const QStringList known{u"--port"_s, u"--query-port"_s, u"--data"_s,   u"--profiles"_s,   u"--jobs"_s,
                                   u"--seed"_s, u"--speed"_s,      u"--faults"_s, u"--with-parent"_s};
    Options options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString name = arguments[i].section(u'=', 0, 0);
        if (name == "--help"_L1 || name == "-h"_L1) {
            *help = true;
            return options;
        }
        if (arguments[i] == "--while-used"_L1) {
            options.whileUsed = true;
            continue;
        }
        if (!known.contains(name)) {
            *error = u"Unknown option: %1"_s.arg(name);
            return options;
        }
        const bool inOne = arguments[i].contains(u'=');
        const QString value = inOne ? arguments[i].section(u'=', 1) : arguments.value(++i);
        if (!takeOption(options, name, value)) {
            *error
                = value.isEmpty() ? u"%1 needs a value"_s.arg(name) : u"Invalid value \"%2\" for %1"_s.arg(name, value);
            return options;
        }
    }
    return options;
}

QString Options::helpText()
{
    return uR"(localplatform: a stand-in for Adobe Experience Platform on this machine, covering export jobs and related APIs.

Prints one line of JSON when it is ready (gateway, ims, orgId, clientId, clientSecret, scopes, sandbox, queryPort, pid, localSecret)
and runs until SIGTERM, SIGINT or SIGHUP (use nohup to ignore SIGHUP).

  --port N        port on 127.0.0.1; 0 (default) picks a free one
  --query-port N  port of Query Service, for clients of PostgreSQL; 0 (default) picks a free one
  --data DIR      data folder, used by one local platform at a time; default: a temporary one, deleted on exit
  --profiles N    number of profiles in a new store (default 5000)
  --jobs N        number of finished jobs in a new store (default 400)
  --seed S        random seed for the profiles of a new store
  --speed X       job speed: 1 (default) = about 12 seconds per job, 10 = ten times as fast, 0 = as fast as possible
  --faults FILE   fault plan (JSON, see app/localplatform/faults/faultplan.h)
  --with-parent PID
                  also exit when the parent process, which has this id, exits
  --while-used    also exit when no process holds a shared flock on the file "users" in the data folder
  --help          show this help

Example calls, using the values from that line (all other calls need the four headers shown in the second command):

  curl GATEWAY/ims/token/v3 -d grant_type=client_credentials -d client_id=CLIENTID -d client_secret=CLIENTSECRET \
    -d scope=openid,session,AdobeID,read_organizations,additional_info.projectedProductContext
  curl GATEWAY/data/core/ups/export/jobs?limit=2 -H "Authorization: Bearer TOKEN" -H "x-api-key: CLIENTID" \
    -H "x-gw-ims-org-id: ORGID" -H "x-sandbox-name: prod"

Query Service (GET GATEWAY/data/foundation/query/connection_parameters says where): the token is the password.

  PGPASSWORD=TOKEN psql "host=127.0.0.1 port=QUERYPORT dbname=prod:all user=ORGID" -c "SHOW TABLES"

An export is a batch of Parquet files, or of JSON Lines files (one profile per line) if the dataset's fileDescription
says "format": "json". Parquet needs DuckDB's library: without it, the local platform offers JSON datasets only, and
"formats" in that line is ["json"].

While it runs: GET, PUT, DELETE /_local/faults; GET, DELETE /_local/log; GET /_local/credentials. They need the header
x-local-secret with the localSecret of that line. It is a new one at each start, unless the environment variable
LOCALPLATFORM_SECRET contains one (at least 16 characters). Requests for another host than 127.0.0.1, localhost or [::1],
and those of web pages, are refused.

  curl GATEWAY/_local/faults -H "x-local-secret: LOCALSECRET" -X PUT -d @plan.json
)"_s;
}

} // namespace localplatform
