// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/joberrorsmodel.h"
#include "tests/kit/testprogram.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace exportdesk;
using namespace Qt::StringLiterals;

class JobErrorsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorsHaveTheirRoles()
    {
        JobErrorsModel model;
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.firstCause(), -1);
        model.setErrors({{u"unknown"_s, u"Job aborted"_s, {}},
                         {u"0090000009"_s, u"could not be written"_s, u"at a\nat b"_s},
                         {u"0100000003"_s, u"general"_s, {}}});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.firstCause(), 1);
        QCOMPARE(model.rank(0), JobErrorsModel::Rank::Follower);
        QCOMPARE(model.index(1).data(JobErrorsModel::RankRole).value<JobErrorsModel::Rank>(),
                 JobErrorsModel::Rank::FirstCause);
        QCOMPARE(model.rank(2), JobErrorsModel::Rank::Further);
        QCOMPARE(model.index(1).data().toString(), u"could not be written"_s);
        QCOMPARE(model.index(1).data(JobErrorsModel::CodeRole).toString(), u"0090000009"_s);
        QCOMPARE(model.index(1).data(JobErrorsModel::CallStackRole).toString(), u"at a\nat b"_s);
    }

    void sameErrorsResetNothing()
    {
        JobErrorsModel model;
        const QList<JobError> errors{{u"1"_s, u"a"_s, {}}};
        model.setErrors(errors);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setErrors(QList<JobError>{{u"1"_s, u"a"_s, {}}});
        QCOMPARE(reset.size(), 0);
        model.setErrors({});
        QCOMPARE(reset.size(), 1);
        QCOMPARE(model.firstCause(), -1);
    }
};

EXPORTDESK_TEST(JobErrorsModelTest)
#include "tst_joberrorsmodel.moc"
