// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testprogram.h"
#include "views/shared/button.h"
#include "views/shared/chipbar.h"
#include "views/shared/disclosure.h"
#include "views/shared/linkbutton.h"
#include "views/shared/sectionbox.h"
#include "views/shared/segmentedbar.h"
#include "views/shared/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace exportdesk;

namespace
{

QImage drawn(QWidget *control)
{
    return control->grab().toImage();
}

/// Each state of a control as a person brings it about, without a pointer.
struct States {
    QImage rest;
    QImage over;
    QImage pressed;
    QImage focused;
    QImage disabled;
};

States statesOf(QWidget *control)
{
    States states;
    if (QWidget *before = control->window()->focusWidget())
        before->clearFocus();
    states.rest = drawn(control);
    control->setAttribute(Qt::WA_UnderMouse, true);
    states.over = drawn(control);
    if (auto *button = qobject_cast<QAbstractButton *>(control)) {
        button->setDown(true);
        states.pressed = drawn(control);
        button->setDown(false);
    }
    control->setAttribute(Qt::WA_UnderMouse, false);
    control->setFocus(Qt::TabFocusReason);
    states.focused = drawn(control);
    control->clearFocus();
    control->setEnabled(false);
    states.disabled = drawn(control);
    control->setEnabled(true);
    return states;
}

} // namespace

/// Whatever can be used shows it: under the pointer, pressed, with the keyboard, and when it cannot be used.
///
/// With a folder PICTURES the controls are saved there, a row each.
class ControlStatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyStateIsSeen_data();
    void everyStateIsSeen();

private:
    Theme m_theme;
};

void ControlStatesTest::initTestCase()
{
    m_theme.setMode(Theme::Mode::Light);
    m_theme.install();
}

void ControlStatesTest::everyStateIsSeen_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void ControlStatesTest::everyStateIsSeen()
{
    QFETCH(bool, dark);
    m_theme.setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    QList<std::pair<QString, QWidget *>> controls;
    const auto add = [&](const QString &name, QWidget *control) {
        controls.append({name, control});
        column->addWidget(control, 0, Qt::AlignLeft);
    };
    for (const auto &[name, kind] :
         {std::pair(u"normal"_s, Button::Kind::Normal), std::pair(u"flat"_s, Button::Kind::Flat),
          std::pair(u"filled"_s, Button::Kind::Filled), std::pair(u"danger"_s, Button::Kind::Danger),
          std::pair(u"production"_s, Button::Kind::Production)}) {
        auto *button = new Button(Icon::Launch, kind);
        button->setText(u"Cancel job"_s);
        add(name, button);
    }
    add(u"link"_s, new LinkButton(u"Show group"_s));
    auto *disclosure = new Disclosure(new QWidget(&window));
    disclosure->setText(u"Call stack"_s);
    add(u"disclosure"_s, disclosure);
    add(u"check box"_s, new QCheckBox(u"Only selected"_s));
    add(u"radio button"_s, new QRadioButton(u"Latest version"_s));
    auto *combo = new QComboBox;
    combo->addItems({u"English"_s, u"Deutsch"_s});
    add(u"combo box"_s, combo);
    add(u"line edit"_s, new QLineEdit(u"prod"_s));
    add(u"spin box"_s, new QSpinBox);
    auto *chips = new ChipBar;
    chips->addChip(u"all"_s, u"All"_s);
    chips->addChip(u"failed"_s, u"Failed"_s, Icon::StatusFailed, Token::Err);
    column->addWidget(chips);
    controls.append({u"chip"_s, chips->findChildren<QAbstractButton *>().last()});
    auto *segments = new SegmentedBar;
    segments->addChoice(u"light"_s, u"Light"_s);
    segments->addChoice(u"dark"_s, u"Dark"_s);
    column->addWidget(segments);
    controls.append({u"segment"_s, segments->findChildren<QAbstractButton *>().last()});
    auto *section = new SectionBox;
    section->setFoldable(true);
    section->setTitle(u"Events"_s);
    column->addWidget(section);
    controls.append({u"section"_s, section->findChildren<QAbstractButton *>().first()});
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));

    QImage all(5 * 220, int(controls.size()) * 48, QImage::Format_RGB32);
    all.fill(m_theme.color(Token::Window));
    QPainter painter(&all);
    int row = 0;
    QStringList same;
    for (const auto &[name, control] : controls) {
        const States states = statesOf(control);
        const bool isButton = !states.pressed.isNull();
        int at = 0;
        for (const QImage &image : {states.rest, states.over, states.pressed, states.focused, states.disabled})
            painter.drawImage(at++ * 220 + 8, row * 48 + 8, image.copy(0, 0, 208, 40));
        ++row;
        const auto differ = [&](const QString &what, const QImage &one, const QImage &other) {
            if (one == other)
                same << name + u": "_s + what;
        };
        differ(u"focused"_s, states.focused, states.rest);
        differ(u"disabled"_s, states.disabled, states.rest);
        if (!isButton)
            continue;
        differ(u"under the pointer"_s, states.over, states.rest);
        differ(u"pressed"_s, states.pressed, states.rest);
        differ(u"pressed, not just under the pointer"_s, states.pressed, states.over);
    }
    painter.end();
    if (const QString folder = qEnvironmentVariable("PICTURES"); !folder.isEmpty())
        all.save(folder + u"/states-%1.png"_s.arg(QLatin1String(QTest::currentDataTag())));
    m_theme.setMode(Theme::Mode::Light);
    QCOMPARE(same.join(u'\n'), QString());
}

EXPORTDESK_TEST(ControlStatesTest)
#include "tst_controlstates.moc"
