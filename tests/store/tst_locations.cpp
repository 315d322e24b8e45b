// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/locations.h"
#include "tests/kit/testprogram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;

/// Every program of ours finds the same files.
class LocationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNameOfTheProgramDoesNotMatter()
    {
        QCoreApplication::setOrganizationName(Locations::organization);
        QCoreApplication::setApplicationName(Locations::application);
        const Locations window;
        QCOMPARE(window.dataFolder(), QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
        QCoreApplication::setApplicationName(u"another"_s);
        const Locations another;
        QCOMPARE(another.dataFolder(), window.dataFolder());
        QCOMPARE(another.settingsFile(), window.settingsFile());
        QCOMPARE(another.instanceKey(), window.instanceKey());
    }

    void settingsAreWhereQSettingsLooks()
    {
        QCoreApplication::setOrganizationName(Locations::organization);
        QCoreApplication::setApplicationName(Locations::application);
        const QTemporaryDir folder;
        const Locations locations(folder.path());
        locations.applyToSettings();
        QCOMPARE(QSettings().fileName(), locations.settingsFile());
    }

    void aNewFolderIsForTheOperatorAlone()
    {
        const QTemporaryDir folder;
        const QString inside = folder.filePath(u"a/b"_s);
        const Locations locations(inside);
        QVERIFY(locations.problem().isEmpty());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(QFileInfo(inside).isDir());
        QVERIFY(!(QFileInfo(inside).permissions() & others));
        QCOMPARE(QFileInfo(locations.storeFile()).absolutePath(), inside);
    }

    void twoFoldersAreTwoWindows()
    {
        const QTemporaryDir one;
        const QTemporaryDir other;
        QVERIFY(Locations(one.path()).instanceKey() != Locations(other.path()).instanceKey());
        QVERIFY(Locations(one.path()).lockFile() != Locations(other.path()).lockFile());
    }
};

EXPORTDESK_TEST(LocationsTest)
#include "tst_locations.moc"
