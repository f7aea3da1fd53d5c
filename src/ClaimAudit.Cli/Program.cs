Console.WriteLine("claimaudit");
return 0;
