// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/chiprows.h"
#include "views/shared/icon.h"

#include <QWidget>

namespace exportdesk
{

/// A row of chips, each an icon, a word and a count: exactly one of the exclusive chips is chosen, additive chips can
/// be on besides.
///
/// Left and Right move, Home and End too, Space and Enter choose. At less width the icons go first, then a second row
/// is used.
class ChipBar : public QWidget
{
    Q_OBJECT

public:
    explicit ChipBar(QWidget *parent = nullptr);
    ~ChipBar() override;

    /// \a key is what chosen() returns; never shown. Exclusive chips come first.
    void addChip(const QString &key, const QString &word);
    void addChip(const QString &key, const QString &word, Icon icon, Token iconToken);
    /// A chip after a divider that can be on besides the chosen one.
    void addAdditiveChip(const QString &key, const QString &word, Icon icon, Token iconToken);

    void setWord(const QString &key, const QString &word);
    /// Negative hides the figure.
    void setCount(const QString &key, qint64 count);

    QString chosen() const { return m_chosen; }
    /// Emits chosenChanged when it changes.
    void choose(const QString &key);
    bool isOn(const QString &additiveKey) const;
    void setOn(const QString &additiveKey, bool on);
    /// The chosen one, then the additive ones that are on.
    QStringList state() const;
    /// The first one chosen, no additive one on.
    void reset();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void chosenChanged(const QString &key);
    void toggled(const QString &additiveKey, bool on);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Chip *add(const QString &key, const QString &word, bool additive);
    void press(Chip *chip);

    ChipRows m_rows;
    QString m_chosen;
};

} // namespace exportdesk
