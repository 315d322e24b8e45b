// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/secret.h"
#include "tests/kit/testprogram.h"
#include "tests/views/clipping.h"
#include "tests/views/look.h"
#include "tests/views/pagedriver.h"
#include "tests/views/spokenlanguage.h"
#include "views/connections/proxysignindialog.h"
#include "views/shared/messagebar.h"
#include "views/shared/theme.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;

/// The question for the name and password of a proxy.
class TestProxySignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme.setMode(Theme::Mode::Light);
        m_theme.install();
    }

    void theProxyIsNamedAndWhatFailedIsSaid()
    {
        const kit::SpokenLanguage english(u"en"_s);
        ProxySignInDialog first({u"proxy.example:3128"_s, u"Company\u202e"_s, false}, {}, true);
        QVERIFY(first.question().contains(u"proxy.example:3128"_s));
        const QString words = kit::visibleWords(shown(first));
        QVERIFY(words.contains(u"Company"_s) && !words.contains(u'\u202e'));
        QVERIFY(!words.contains(u"refused"_s));
        ProxySignInDialog again({u"proxy.example:3128"_s, {}, true}, u"ann"_s, true);
        QVERIFY(kit::visibleWords(shown(again)).contains(u"refused the user name or the password"_s));
        QCOMPARE(again.findChild<MessageBar *>(u"proxy.refused"_s)->severity(), MessageBar::Severity::Error);
    }

    void whatIsEnteredIsHandedOver()
    {
        const kit::SpokenLanguage english(u"en"_s);
        auto *dialog = new ProxySignInDialog({u"proxy.example:3128"_s, {}, false}, {}, true);
        QString user;
        Secret password;
        bool keep = true;
        connect(dialog, &ProxySignInDialog::signInRequested, this,
                [&](const QString &name, const Secret &word, bool kept) {
                    user = name;
                    password = word;
                    keep = kept;
                });
        shown(*dialog);
        const kit::PageDriver hand;
        QVERIFY(!hand.find(u"proxy.act"_s)->isEnabled());
        hand.find(u"proxy.user"_s)->setFocus();
        hand.type(u"ann"_s);
        QVERIFY(!hand.find(u"proxy.act"_s)->isEnabled());
        hand.find(u"proxy.password"_s)->setFocus();
        hand.type(u"pass word"_s);
        QCOMPARE(hand.find<QLineEdit>(u"proxy.password"_s)->echoMode(), QLineEdit::Password);
        hand.find<QCheckBox>(u"proxy.keep"_s)->setChecked(false);
        hand.click(u"proxy.act"_s);
        QCOMPARE(user, u"ann"_s);
        QVERIFY(password == Secret(u"pass word"_s));
        QVERIFY(!keep);
    }

    void withoutAKeychainNothingIsPromised()
    {
        ProxySignInDialog dialog({u"proxy.example:3128"_s, {}, false}, {}, false);
        shown(dialog);
        const auto *keep = kit::PageDriver().find<QCheckBox>(u"proxy.keep"_s);
        QVERIFY(!keep->isEnabled() && !keep->isChecked());
        QVERIFY(kit::visibleWords(dialog).contains(u"No keychain is available"_s)); // not only in a tooltip
    }

    void nothingIsClipped_data() { kit::Look::rows(); }
    void nothingIsClipped()
    {
        const kit::Look look(m_theme);
        ProxySignInDialog dialog({u"proxy.long-name-of-a-company.example:3128"_s, u"Company proxy"_s, true}, u"ann"_s,
                                 false);
        shown(dialog);
        QTRY_COMPARE(kit::clipped(&dialog).join(u"; "_s), QString());
        QCOMPARE(kit::unnamed(&dialog).join(u"; "_s), QString());
        kit::Look::save(dialog, u"proxy-sign-in"_s);
    }

private:
    static QWidget &shown(QDialog &dialog)
    {
        dialog.open();
        if (!QTest::qWaitForWindowActive(&dialog))
            qFatal("the dialog is not shown");
        return dialog;
    }

    Theme m_theme;
};

EXPORTDESK_TEST(TestProxySignIn)
#include "tst_proxysignin.moc"
