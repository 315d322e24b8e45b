// SPDX-License-Identifier: GPL-3.0-or-later
// The yardstick of a start: the least that a window with a table costs on this machine. Prints the time at which its
// first frame was painted, as `exportdesk --report-start` does.
#include <QApplication>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QTableView>
#include <QTimer>

#include <chrono>
#include <cstdio>

namespace
{

/// Waits for the first frame, reports it and quits.
class FirstFrame final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint)
            return false;
        watched->removeEventFilter(this);
        QTimer::singleShot(0, this, [] {
            const auto now = std::chrono::steady_clock::now().time_since_epoch();
            std::printf("{\"reached\":\"first frame\",\"steadyMs\":%.3f}\n",
                        std::chrono::duration<double, std::milli>(now).count());
            QCoreApplication::quit();
        });
        return false;
    }
};

} // namespace

int main(int argc, char *argv[])
{
    constexpr int rows = 26;
    constexpr int columns = 10;
    QApplication application(argc, argv);
    QStandardItemModel model(rows, columns);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column)
            model.setItem(row, column, new QStandardItem(QString::number(row * columns + column)));
    }
    QTableView table;
    table.setModel(&model);
    QMainWindow window;
    window.setCentralWidget(&table);
    window.resize(1280, 800);
    FirstFrame first;
    window.installEventFilter(&first);
    window.show();
    const int result = QApplication::exec();
    window.takeCentralWidget();
    return result;
}
