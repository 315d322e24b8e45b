// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queryservice/queryfailuretext.h"

#include <QCoreApplication>

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

struct QueryFailureTexts {
    Q_DECLARE_TR_FUNCTIONS(QueryFailure)
};

QString title(const QueryFailure &failure)
{
    switch (failure.kind) {
    case QueryFailure::Kind::NoDriver:
        return QueryFailureTexts::tr("Qt’s driver for PostgreSQL is not installed, so Query Service cannot be queried. "
                                     "On Debian, install libqt6sql6-psql.");
    case QueryFailure::Kind::NotAllowed:
        return QueryFailureTexts::tr("The statement was not sent.");
    case QueryFailure::Kind::NotConnected:
        return QueryFailureTexts::tr("Query Service could not be reached.");
    case QueryFailure::Kind::Tls:
        return QueryFailureTexts::tr("The encrypted connection to Query Service is not trusted.");
    case QueryFailure::Kind::SignIn:
        return QueryFailureTexts::tr("Query Service refused the sign-in.");
    case QueryFailure::Kind::Limit:
        return QueryFailureTexts::tr("The query exceeded a limit of Query Service: 10 minutes, 50,000 rows, or the "
                                     "number of sessions.");
    case QueryFailure::Kind::Statement:
        return QueryFailureTexts::tr("Query Service could not execute the query.");
    case QueryFailure::Kind::Cut:
        return QueryFailureTexts::tr("The connection to Query Service ended before the response was complete.");
    case QueryFailure::Kind::Cancelled:
        return QueryFailureTexts::tr("The query was cancelled.");
    }
    return {};
}

} // namespace

QString queryFailureText(const QueryFailure &failure)
{
    // The first line is what happened; hints and places follow.
    const QString words = failure.words.section(u'\n', 0, 0).trimmed();
    return words.isEmpty() ? title(failure) : QString(title(failure) + u' ' + words);
}

QString queryFailureCode(const QueryFailure &failure)
{
    switch (failure.kind) {
    case QueryFailure::Kind::NoDriver:
        return u"no-driver"_s;
    case QueryFailure::Kind::NotAllowed:
        return u"query-not-allowed"_s;
    case QueryFailure::Kind::NotConnected:
        return u"query-not-connected"_s;
    case QueryFailure::Kind::Tls:
        return u"query-tls"_s;
    case QueryFailure::Kind::SignIn:
        return u"query-sign-in"_s;
    case QueryFailure::Kind::Limit:
        return u"query-limit"_s;
    case QueryFailure::Kind::Statement:
        return u"query-failed"_s;
    case QueryFailure::Kind::Cut:
        return u"query-cut"_s;
    case QueryFailure::Kind::Cancelled:
        return u"query-cancelled"_s;
    }
    return {};
}

} // namespace exportdesk
