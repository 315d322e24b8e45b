// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/chipbar.h"

#include "views/shared/chip.h"
#include "views/shared/theme.h"

#include <QEvent>
#include <QKeyEvent>

namespace exportdesk
{

namespace
{

Chip *findChip(const ChipRows &rows, const QString &key)
{
    for (Chip *chip : rows.chips()) {
        if (chip->key() == key)
            return chip;
    }
    return nullptr;
}

} // namespace

ChipBar::ChipBar(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

ChipBar::~ChipBar() = default;

Chip *ChipBar::add(const QString &key, const QString &word, bool additive)
{
    auto *chip = new Chip(key, additive, this);
    chip->setWord(word);
    connect(chip, &QPushButton::clicked, this, [this, chip] { press(chip); });
    m_rows.add(chip);
    if (!additive && m_chosen.isEmpty()) {
        m_chosen = key;
        chip->setChecked(true);
    }
    chip->setFocusPolicy(chip->isChecked() && !additive ? Qt::StrongFocus : Qt::ClickFocus);
    chip->show();
    m_rows.place(size());
    updateGeometry();
    return chip;
}

void ChipBar::addChip(const QString &key, const QString &word)
{
    add(key, word, false);
}

void ChipBar::addChip(const QString &key, const QString &word, Icon icon, Token iconToken)
{
    add(key, word, false)->setPicture(icon, iconToken);
    m_rows.place(size());
}

void ChipBar::addAdditiveChip(const QString &key, const QString &word, Icon icon, Token iconToken)
{
    add(key, word, true)->setPicture(icon, iconToken);
    m_rows.place(size());
}

void ChipBar::setWord(const QString &key, const QString &word)
{
    if (Chip *chip = findChip(m_rows, key)) {
        chip->setWord(word);
        m_rows.place(size());
        updateGeometry();
    }
}

void ChipBar::setCount(const QString &key, qint64 count)
{
    Chip *chip = findChip(m_rows, key);
    if (!chip || chip->count() == count)
        return;
    if (!chip->setCount(count))
        return;
    m_rows.place(size());
    updateGeometry();
}

void ChipBar::choose(const QString &key)
{
    Chip *next = findChip(m_rows, key);
    if (!next || next->isAdditive() || key == m_chosen)
        return;
    m_chosen = key;
    for (Chip *chip : m_rows.chips()) {
        if (chip->isAdditive())
            continue;
        chip->setChecked(chip == next);
        chip->setFocusPolicy(chip == next ? Qt::StrongFocus : Qt::ClickFocus);
    }
    Q_EMIT chosenChanged(key);
}

bool ChipBar::isOn(const QString &additiveKey) const
{
    const Chip *chip = findChip(m_rows, additiveKey);
    return chip && chip->isAdditive() && chip->isChecked();
}

void ChipBar::setOn(const QString &additiveKey, bool on)
{
    Chip *chip = findChip(m_rows, additiveKey);
    if (!chip || !chip->isAdditive() || chip->isChecked() == on)
        return;
    chip->setChecked(on);
    Q_EMIT toggled(additiveKey, on);
}

void ChipBar::reset()
{
    if (m_rows.chips().isEmpty())
        return;
    choose(m_rows.chips().first()->key());
    for (const Chip *chip : m_rows.chips())
        setOn(chip->key(), false);
}

QStringList ChipBar::state() const
{
    QStringList keys{m_chosen};
    for (const Chip *chip : m_rows.chips()) {
        if (isOn(chip->key()))
            keys += chip->key();
    }
    return keys;
}

void ChipBar::press(Chip *chip)
{
    if (chip->isAdditive())
        setOn(chip->key(), !chip->isChecked());
    else
        choose(chip->key());
}

void ChipBar::keyPressEvent(QKeyEvent *event)
{
    const QList<Chip *> &chips = m_rows.chips();
    qsizetype at = -1;
    for (qsizetype i = 0; i < chips.size(); ++i) {
        if (chips[i]->hasFocus())
            at = i;
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    qsizetype next = 0; // Home
    switch (event->key()) {
    case Qt::Key_Left:
        next = at + (mirrored ? 1 : -1);
        break;
    case Qt::Key_Right:
        next = at + (mirrored ? -1 : 1);
        break;
    case Qt::Key_Home:
        break;
    case Qt::Key_End:
        next = chips.size() - 1;
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (at >= 0 && next >= 0 && next < chips.size())
        chips[next]->setFocus(Qt::TabFocusReason);
}

QSize ChipBar::sizeHint() const
{
    return m_rows.widest();
}

QSize ChipBar::minimumSizeHint() const
{
    return {m_rows.leastWidth(), Theme::of(this).controlHeight()};
}

int ChipBar::heightForWidth(int width) const
{
    return m_rows.needed(width).height();
}

void ChipBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_rows.place(size());
}

void ChipBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange
        || event->type() == QEvent::FontChange) {
        for (Chip *chip : m_rows.chips())
            chip->describe();
        m_rows.place(size());
        updateGeometry();
    }
}

} // namespace exportdesk
